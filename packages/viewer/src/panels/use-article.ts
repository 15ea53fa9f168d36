// An article's text as it arrives.
import { useEffect, useState } from 'react'
import { loadArticle, type ArticleText } from '../model/load.ts'

export interface Arriving {
  text?: ArticleText
  trouble?: string
}

export function useArticle(key: string): Arriving {
  const [arriving, setArriving] = useState<Arriving & { key?: string }>({})
  useEffect(() => {
    let isWanted = true
    loadArticle(key).then(
      text => isWanted && setArriving({ key, text }),
      (cause: unknown) =>
        isWanted && setArriving({ key, trouble: cause instanceof Error ? cause.message : String(cause) }),
    )
    return () => {
      isWanted = false
    }
  }, [key])
  return arriving.key === key ? arriving : {}
}

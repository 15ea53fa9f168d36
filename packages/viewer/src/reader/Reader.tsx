// The article with all that was read from it: names open their entity, underlined words their claim; grey gave nothing.
import { useStore } from '@nanostores/react'
import { useEffect, useMemo, useRef } from 'react'
import type { Article, Dataset } from '../model/dataset.ts'
import type { ArticleText } from '../model/load.ts'
import { $data, $view, closeReader } from '../state/store.ts'
import { TEXT } from '../texts/interface.ts'
import { useArticle } from '../panels/use-article.ts'
import { cutText, type Piece } from './marks.ts'
import { PieceView } from './PieceView.tsx'
import { safeUrl } from './safe-url.ts'

export default function Reader() {
  const data = useStore($data)
  const { reading } = useStore($view)
  const article = useArticle(reading?.article ?? '')
  const info = data?.articles.get(reading?.article ?? '')
  if (!data || !reading) return null
  return (
    <div className="reader">
      <button type="button" className="plain back" onClick={closeReader}>
        ← {TEXT.backToPicture}
      </button>
      {info && <Title info={info} reason={article.text?.reason} />}
      {article.trouble && <p role="alert">{`${TEXT.articleMissing} ${article.trouble}`}</p>}
      {article.text && <Text data={data} article={reading.article} text={article.text} span={reading} />}
    </div>
  )
}

function Title({ info, reason }: { info: Article; reason: string | undefined }) {
  const url = safeUrl(info.url)
  return (
    <header>
      <h2>{info.title}</h2>
      <p className="soft">
        {info.source && `${info.source} · `}
        <span title={reason}>{info.published ? TEXT.published(info.published) : TEXT.undated}</span>
        {url && (
          <>
            {' · '}
            <a href={url} rel="noreferrer noopener" target="_blank">
              {TEXT.original}
            </a>
          </>
        )}
      </p>
    </header>
  )
}

function Text({
  data,
  article,
  text,
  span,
}: {
  data: Dataset
  article: string
  text: ArticleText
  span: { start: number; end: number }
}) {
  const pieces = useMemo(() => cutText(data, article, text), [data, article, text])
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    body.current?.querySelector('[data-here]')?.scrollIntoView({ block: 'center' })
  }, [pieces, span.start])
  const unread = new Set(
    pieces
      .filter(piece => piece.isUnread)
      .map(piece => text.sentences.findIndex(sentence => sentence.start <= piece.start && sentence.end >= piece.end)),
  )
  return (
    <>
      <p className="reader-key">
        <button
          type="button"
          className="sample unread"
          disabled={unread.size === 0}
          onClick={() => goToNextUnread(body.current)}
        >
          {TEXT.unreadCount(unread.size, text.sentences.length)}
        </button>
        {text.boilerplate.length > 0 && (
          <span className="sample boilerplate">{TEXT.boilerplateCount(text.boilerplate.length)}</span>
        )}
      </p>
      <div className="reader-text" ref={body} dir="auto">
        {paragraphs(pieces, text.text).map(paragraph => (
          <p key={paragraph[0]?.start}>
            {paragraph.map(piece => (
              <PieceView
                key={piece.start}
                data={data}
                piece={piece}
                text={text.text}
                isHere={piece.start < span.end && piece.end > span.start}
              />
            ))}
          </p>
        ))}
      </div>
    </>
  )
}

/** Scrolls to the next sentence below the middle that gave nothing, from the last one to the first. */
function goToNextUnread(body: HTMLElement | null): void {
  const pieces = [...(body?.querySelectorAll<HTMLElement>('[data-unread]') ?? [])].filter(piece =>
    piece.textContent?.trim(),
  )
  const below = pieces.find(piece => piece.getBoundingClientRect().top > innerHeight / 2 + 20)
  ;(below ?? pieces[0])?.scrollIntoView({ block: 'center' })
}

/** Pieces by paragraph: a new one begins after a line break. */
export function paragraphs(pieces: readonly Piece[], text: string): Piece[][] {
  const result: Piece[][] = [[]]
  for (const piece of pieces.flatMap(item => splitAtBreaks(item, text))) {
    if (text.slice(piece.start, piece.end).trim() !== '' || !/\n/.test(text.slice(piece.start, piece.end)))
      result.at(-1)?.push(piece)
    if (/\n/.test(text.slice(piece.start, piece.end)) && result.at(-1)?.length) result.push([])
  }
  return result.filter(paragraph => paragraph.length > 0)
}

function splitAtBreaks(piece: Piece, text: string): Piece[] {
  let start = piece.start
  return text
    .slice(piece.start, piece.end)
    .split(/(?<=\n)/)
    .map(part => {
      const cut = { ...piece, start, end: start + part.length }
      start = cut.end
      return cut
    })
}

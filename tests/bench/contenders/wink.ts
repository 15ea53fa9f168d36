// wink-nlp with its light English model: parts of speech, dates, numbers and the like. No grammar, no names of people or places.
import { contend } from './protocol.ts'

await contend('wink-nlp 2, light English model', async () => {
  const [{ default: winkNLP }, { default: model }] = await Promise.all([
    import('wink-nlp'),
    import('wink-eng-lite-web-model'),
  ])
  const nlp = winkNLP(model)
  return async text => nlp.readDoc(text).entities().length()
})

// compromise: rules and word lists; parts of speech, people, places, organizations. No grammar.
import { contend } from './protocol.ts'

await contend('compromise 14', async () => {
  const { default: nlp } = await import('compromise')
  return async text => nlp(text).topics().length
})

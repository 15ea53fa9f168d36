// Who helped to report, who took the picture. A credit may follow a caption on the same line.
import type { Span } from '../../model.ts'
import type { BoilerplateRule, Line } from './page.ts'

const LINE = [
  // "With reporting by AFP, Reuters, and dpa", not "With reporting by witnesses still scarce, the court adjourned."
  /^\(?(?:[Ww]ith )?(?:[Aa]dditional |[Ff]urther )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Rr]esearch|[Gg]raphics)(?: and (?:writing|editing|reporting))? (?:by|from)\s+\p{Lu}[^.]*[.)]*$/u,
  // "(Adds reaction from Warsaw)", an agency's note on its own report; not "(The plan adds a tax.)"
  /^\((?:Adds|Updates|Recasts|Corrects|Refiles|Rewrites|Repeats|Removes|Clarifies|Releads|Wraps|Writes through|New throughout)\b[^()]{0,200}\)$/u,
  // "(Staff Photo)"
  /^[([]?(?:Staff|File|Handout|Library) (?:Photo(?:graph)?|Picture|Image)s?[)\]]?$/iu,
  /^\(?With (?:\w+ )?(?:reporting|material|files|information|contributions) (?:by|from)\s+\p{Lu}[^.]*[.)]*$/u,
  // "Reporting by A. Smith; Editing by B. Jones", "J. Doe contributed to this report."
  /^\(?(?:Reporting|Writing|Compiled|Written|Edited|Translated) by\b.{0,120}$/u,
  /^.{0,160}\bcontributed (?:reporting )?to this (?:report|article|story)\b.{0,20}$/u,
  // "Photo: AP", "Image credit: NASA", not "Image: the word is everywhere in the trial, and nobody can say what it means for the court."
  /^\(?(?:File )?(?:Photo(?:graph)?|Image|Picture|Pic|Video|Graphic|Illustration|Map|Source|Credit|Caption)s?(?: (?:credit|courtesy|source))?s?\s*(?::|by\b|courtesy of\b|©)(?:\s*\S+){1,12}$/iu,
  /^(?:©\s*)?(?:AP|AFP|Reuters|Getty Images|EPA|TASS|Xinhua|Shutterstock|iStock)(?:\s*[/|,]\s*.{0,60}| Photo.{0,40})?$/u,
]

const TRAILING = [
  // "Instituto Gonzaga, a catholic school in Milan. Image: Friedrichstrasse."
  /(?<=[.!?]["”’)]?\s)(?:Image|Photo(?:graph)?|Picture|Pic|Credit|Illustration|Graphic)s?(?: credit)?s?:(?:\s*\S+){1,10}$/u,
  // "(Photo by A. Smith/Getty Images)", "(File photo)", "[Photo: EPA]"
  /[([](?:(?:File|Handout|Courtesy)\s+)?(?:Photo|Image|Picture|Credit|AP Photo)(?:graph)?s?\b[^()[\]]{0,80}[)\]]$/iu,
  /[([][^()[\]]{0,60}(?:Getty Images|AP Photo|via Reuters|via AP|via AFP|Shutterstock)[^()[\]]{0,40}[)\]]$/u,
]

export const credits: BoilerplateRule = {
  name: 'credit',
  find: ({ lines }) => lines.flatMap(line => (line.words > 60 ? [] : creditIn(line))),
}

function creditIn(line: Line): Span[] {
  if (line.words <= 30 && LINE.some(pattern => pattern.test(line.value))) return [line]
  for (const pattern of TRAILING) {
    const match = pattern.exec(line.value)
    if (match !== null) return [{ start: line.start + match.index, end: line.end }]
  }
  return []
}

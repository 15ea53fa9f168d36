// Lines that lead to other articles.
import { lineRule } from './page.ts'

export const related = lineRule(
  'related',
  [
    // "SEE ALSO: Questions About Russia's Commitment To Diplomacy Persist…", not "See also how the two sides differ on inspection."
    /^(?:see also|also see|read (?:more|also|next|now|the full (?:story|report))|also read|more on this(?: story)?|related(?: (?:articles?|stor(?:y|ies)|news|content|topics?|posts?|links?|coverage))?|further reading|recommended(?: for you| reading)?|don['’]t miss|must[- ]read|editor['’]?s['’]? picks?|watch(?: now| more| the video)?|listen(?: now)?|in pictures|live|explainer|opinion|analysis)\s*[:|>»]/iu,
    // "MORE IN LOCAL NEWS: …", not "More in sorrow: …"
    /^more (?:in|from|on) (?:\S+ ){0,3}(?:news|headlines|sports?|business|politics|opinion|world|culture|this (?:story|section|topic))\s*:/iu,
    // "You may also like...", "Read more", not "You may also like what the minister proposed, he told farmers."
    /^(?:(?:you|readers) (?:may|might|will|'ll) (?:also )?(?:like|love|enjoy|be interested in)|(?:see|read|learn|discover|find out) more|read (?:also|next)|related(?: (?:articles?|stor(?:y|ies)|news|content|topics?|posts?|links?|coverage))?|more (?:from|in|on|about) (?:\S+ ?){1,5}|recommended(?: for you| reading)?|trending(?: now| stories)?|(?:most|top) (?:read|popular|viewed|shared|stories)|popular(?: now| stories)?|latest(?: news| stories| headlines)?|what to read next|up next|next (?:article|story)|previous (?:article|story)|editor['’]?s['’]? picks?|from around the web|explore more|sister links?|external links?)\s*[.…:>»]*$/iu,
    // "See WALLACE, Page 8", "Leading article, page 17", "Continued on Page A4", "Lex, Page 20"; not "He turned to page 8 and read."
    /^\(?(?:(?:see|turn to|please turn to|continued (?:on|from)|leading article|editorial|related (?:story|article)|story|more)\b|[\p{L}-]+,)[^.!?]{0,50}\bpage\s+[a-z]?-?\d{1,3}\.?\)?$/iu,
    // "More Switzerland News", "More World Headlines", not "More troops moved north"
    /^more (?:\S+ ){1,4}(?:news|stories|headlines|coverage|videos?|articles?)$/iu,
  ],
  30,
)

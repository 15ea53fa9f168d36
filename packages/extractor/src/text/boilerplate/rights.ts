// Who owns the text and where else it ran.
import { lineRule } from './page.ts'

export const rights = lineRule(
  'rights',
  [
    // "Copyright (c) 2018. RFE/RL, Inc.", not "Copyright law divides the two chambers."
    /(?:©|\(c\)|\bcopyright\b)\s*(?:©|\(c\))?,?\s*(?:by\s+)?(?:\S+\s+){0,6}?(?:1[89]|20)\d\d\b/iu,
    /^©/u,
    // "All rights reserved.", not "She wants all rights reserved for women to be written into law."
    /\ball rights reserved\b\.?(?:\s|$)(?!for\b)/iu,
    // "Republished with the permission of Radio Free Europe", not "The report was published with the minister's permission, she said."
    /\b(?:re-?published|re-?printed|reproduced) (?:here )?(?:with|by) (?:the )?(?:kind )?permission\b/iu,
    /^(?:this (?:article|story|piece|post|report|column|essay|op-ed|commentary) (?:was |is |has been )?|the (?:article|story|piece|post|column|essay) (?:was |is |has been )?(?=first |originally |previously ))(?:first |originally |previously |also )*(?:published|appeared|posted|produced|printed|written)\b/iu,
    /^(?:originally|first) published (?:by|in|on|at)\b/iu,
    /\b(?:creative commons|cc[- ]by(?:-\w\w)*)\b.*\b(?:licen[cs]e|attribution|\d\.\d)\b/iu,
    // "The views expressed in this article are the author's own", not "The views expressed by Moscow surprised nobody."
    /^(?:the )?(?:views|opinions)(?: and \w+)? expressed (?:in|by|here|on)\b.*\b(?:author|writer|own|editorial|necessarily)\b/iu,
    /\b(?:may|must) not be (?:re)?(?:published|broadcast|rewritten|distributed|reproduced)\b/iu,
  ],
  60,
)

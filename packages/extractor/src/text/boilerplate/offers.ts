// Lines that want something of the reader: sign up, share, comment, pay, accept.
import { lineRule } from './page.ts'

const ASK = [
  // "Sign up for Switzerland News", not "Sign up or leave, the party told its members."
  '(?:sign|signing) up (?:for|to|here|now|today|below)',
  '(?:please )?subscribe(?: (?:to|now|today|here|for)|$)',
  '(?:get|receive) (?:the|our|your|all|more|daily|weekly|breaking|exclusive)\\b.*(?:newsletters?|inbox|e-?mails?|alerts?|app)\\b',
  '(?:join|follow|like|find|visit|contact|email|write to) (?:us|our|the author)\\b(?=.*(?:on|at|@|facebook|twitter|instagram|telegram|whatsapp|youtube|linkedin|newsletter|channel))',
  'download (?:the|our) (?:free )?app',
  'share (?:this|on|via|it)\\b',
  '(?:tweet|e-?mail|print)(?: this(?: (?:article|story|page))?)?$',
  '(?:facebook|twitter|linkedin|whatsapp|telegram|reddit|pinterest|delicious|digg|stumbleupon|e-?mail|print|copy link|share|tweet)(?:[\\s,|•·/]+(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|pinterest|delicious|digg|stumbleupon|e-?mail|print|copy link|share|tweet))*$',
  '(?:add|leave|post|write|view|show|read|see|load) (?:an? |the |all |your |new )*(?:new )?(?:comments?|reply|replies)\\b',
  '(?:\\d+ |no )?comments?(?: \\(\\d+\\))?$',
  '(?:comments|commenting) (?:are|is) (?:closed|disabled)',
  'click here\\b',
  '(?:access|load|show|view|see|read) (?:more|all)\\s*$',
  '(?:continue|keep) reading',
  'skip to (?:content|main|navigation)',
  '(?:advertisement|sponsored(?: content)?|promoted|story continues below)(?: advertisement)?$',
  '(?:log|sign) in\\b(?=.{0,40}$)',
  'already (?:a subscriber|have an account)',
  '(?:support|help fund|donate to) (?:our|independent|quality) (?:journalism|work|reporting)',
  '(?:donate|become a (?:member|subscriber|patron)|make a donation)(?: now| today)?$',
  '(?:this|our) (?:web)?site uses cookies',
  'we use cookies',
  'have an opinion on this (?:story|article)',
  'got (?:a|something|news) (?:tip|to share)',
  // "Are you in the city? Send us your pictures", not "Are you in favour? the mayor asked."
  '(?:are|were|have|did|do) you\\b[^?]{0,80}\\?\\s*(?:send|e-?mail|tell|contact|write to|get in touch|let us know|share your)\\b',
  '(?:send|e-?mail|tell|text) us\\b',
  // "Contact the city desk by e-mail.", "Contact the reporter at …@…"
  'contact (?:the )?[^.!?]{2,60}(?:\\bby (?:e-?mail|phone)|\\bat \\S+@\\S+|\\bon twitter)',
  // "WIN a weekend in Rome — call our hotline now", not "Win a seat, she told them, and call your voters now."
  'win (?:an?|one of|tickets|free)\\b.*\\b(?:(?:call|ring|phone|text) (?:our|us|now|\\d)|enter (?:now|here|online)|click|turn to page)\\b',
  'bookmark (?:with|this)\\b',
  // "Print Email Font Resize"
  '(?:print|e-?mail|font|resize|text size|larger|smaller|reprints?|save|share|comments?)(?:[\\s,|•·/]+(?:print|e-?mail|font|resize|text size|larger|smaller|reprints?|save|share|comments?))+$',
  'thank you for (?:reading|subscribing|signing up)',
].join('|')

export const offers = lineRule(
  'offer',
  [
    new RegExp(`^(?:[►▶→»•*>]\\s*)?(?:${ASK})`, 'iu'),
    // "our free weekly newsletter, delivered to your inbox", not "The ministry's newsletter said exports fell."
    /\b(?:our|your|free|daily|weekly) (?:\S+ ){0,2}newsletters?\b.*\b(?:your|you|inbox|free|sign|subscribe)\b|\bto your inbox\b/iu,
  ],
  40,
)

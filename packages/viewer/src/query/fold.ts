// Text as people search it: no accents, no case, no marks.

// The letters that Unicode does not take apart into a base and an accent.
const WHOLE: Record<string, string> = { ß: 'ss', ø: 'o', đ: 'd', ł: 'l', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', ı: 'i' }

/** `fold('Łódź — São Tomé')` is `'lodz sao tome'`. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[ßøđłæœþðı]/gu, letter => WHOLE[letter] ?? letter)
    .replace(/['’]s\b/gu, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}

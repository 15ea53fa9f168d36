// Numbers with what they count.
export function count(number: number, one: string, many = `${one}s`): string {
  return `${grouped(number)} ${number === 1 ? one : many}`
}

/** `12345` is `12,345`. By hand: the first use of the browser's own formatter takes as long as drawing the picture. */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',')
}

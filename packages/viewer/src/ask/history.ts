// The last questions that were answered, newest first, kept in this browser.
const KEPT = 'standpoint.questions'
const MOST = 20

export function readHistory(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]')
    return Array.isArray(value) ? value.filter(item => typeof item === 'string') : []
  } catch {
    return []
  }
}

export function remember(question: string): void {
  const rest = readHistory().filter(item => item !== question)
  localStorage.setItem(KEPT, JSON.stringify([question, ...rest].slice(0, MOST)))
}

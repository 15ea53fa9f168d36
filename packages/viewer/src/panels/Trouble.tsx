import { TEXT } from '../texts/interface.ts'

/** What went wrong, where, and what to do: in the page, never in an alert. */
export function Trouble({ message }: { message: string }) {
  return (
    <main className="trouble" role="alert">
      <h1>{TEXT.error}</h1>
      <p>{message}</p>
    </main>
  )
}

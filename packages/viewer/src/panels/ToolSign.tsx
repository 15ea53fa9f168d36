const SIGNS = {
  export: 'M8 2v8m-3-3 3 3 3-3M3 11v2.5h10V11',
  link: 'M6.5 9.5a2.5 2.5 0 0 0 3.6 0l2.2-2.2a2.5 2.5 0 0 0-3.6-3.6l-.9.9M9.5 6.5a2.5 2.5 0 0 0-3.6 0L3.7 8.7a2.5 2.5 0 0 0 3.6 3.6l.9-.9',
} as const

/** The drawn sign of a tool; on narrow pages it stands alone, without the word. */
export function ToolSign({ of }: { of: keyof typeof SIGNS }) {
  return (
    <svg className="tool-sign" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SIGNS[of]} />
    </svg>
  )
}

interface SegmentsProps<Name extends string> {
  label: string
  /** The label is said, not shown. */
  quiet?: boolean
  names: readonly Name[]
  texts: Record<Name, string>
  chosen: Name
  onChoose: (name: Name) => void
}

/** One of a few, side by side. */
export function Segments<Name extends string>({
  label,
  quiet = false,
  names,
  texts,
  chosen,
  onChoose,
}: SegmentsProps<Name>) {
  return (
    <div className="segments" role="group" aria-label={label}>
      {!quiet && <span className="soft">{label}</span>}
      {names.map(name => (
        <button key={name} type="button" aria-pressed={name === chosen} onClick={() => onChoose(name)}>
          {texts[name]}
        </button>
      ))}
    </div>
  )
}

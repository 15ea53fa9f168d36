interface ChoicesProps {
  label: string
  items: { title: string; text: string }[]
  onChoose: (text: string) => void
}

/** A list that opens, each item a question. */
export function Choices({ label, items, onChoose }: ChoicesProps) {
  if (items.length === 0) return null
  return (
    <select className="choices" aria-label={label} value="" onChange={event => onChoose(event.target.value)}>
      <option value="" disabled>
        {label}
      </option>
      {items.map(({ title, text }) => (
        <option key={text} value={text}>
          {title}
        </option>
      ))}
    </select>
  )
}

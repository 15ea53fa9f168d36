/** The head of a section that folds: its title, and how much is in it. */
export function SectionHead({ title, number }: { title: string; number?: number }) {
  return (
    <summary>
      <h3>{title}</h3> {number !== undefined && <span className="number">{number}</span>}
    </summary>
  )
}

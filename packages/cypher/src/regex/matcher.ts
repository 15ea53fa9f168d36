// A Thompson automaton: all states at once, so that the time is text × pattern, whatever the pattern.
import { argumentError } from '../errors.ts'
import { parseRegex } from './parse.ts'
import type { CharTest, RegexNode } from './tree.ts'

type State =
  | { kind: 'char'; test: CharTest; next: number }
  | { kind: 'split'; left: number; right: number }
  | { kind: 'assert'; holds: (before: number, after: number) => boolean; next: number }
  | { kind: 'accept' }

const mostStates = 20_000
const compiled = new Map<string, Matcher>()

/** Whether the whole text matches the pattern, as Java's `matches` and Cypher's `=~` ask. */
export function fullMatch(pattern: string, text: string): boolean {
  let matcher = compiled.get(pattern)
  if (matcher === undefined) {
    if (compiled.size > 100) compiled.clear()
    compiled.set(pattern, (matcher = new Matcher(parseRegex(pattern))))
  }
  return matcher.matches(text)
}

class Matcher {
  private readonly states: State[] = [{ kind: 'accept' }]
  private readonly start: number
  private readonly marks: Uint32Array
  private step = 0

  constructor(tree: RegexNode) {
    this.start = this.build(tree, 0)
    this.marks = new Uint32Array(this.states.length)
  }

  matches(text: string): boolean {
    const points = [...text].map(character => character.codePointAt(0) ?? 0)
    let current: number[] = []
    this.begin()
    this.follow(this.start, current, { before: -1, after: points[0] ?? -1 })
    for (const [index, point] of points.entries()) {
      const next: number[] = []
      const around = { before: point, after: points[index + 1] ?? -1 }
      this.begin()
      for (const id of current) this.advance(id, point, next, around)
      if (next.length === 0) return false
      current = next
    }
    return current.includes(0)
  }

  private begin(): void {
    this.step++
    if (this.step < 0xffff_ffff) return
    this.marks.fill(0)
    this.step = 1
  }

  private advance(id: number, point: number, next: number[], around: { before: number; after: number }): void {
    const state = this.states[id]
    if (state?.kind === 'char' && state.test(point)) this.follow(state.next, next, around)
  }

  /** Adds a state and all that it reaches without reading a character. */
  private follow(first: number, into: number[], around: { before: number; after: number }): void {
    const stack = [first]
    for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
      if (this.marks[id] === this.step) continue
      this.marks[id] = this.step
      const state = this.states[id]
      if (state?.kind === 'split') stack.push(state.right, state.left)
      else if (state?.kind === 'assert') {
        if (state.holds(around.before, around.after)) stack.push(state.next)
      } else into.push(id)
    }
  }

  private add(state: State): number {
    if (this.states.length >= mostStates)
      throw argumentError('InvalidRegularExpression', 'This regular expression is too large')
    return this.states.push(state) - 1
  }

  private build(node: RegexNode, next: number): number {
    switch (node.kind) {
      case 'char':
        return this.add({ kind: 'char', test: node.test, next })
      case 'assert':
        return this.add({ kind: 'assert', holds: node.holds, next })
      case 'sequence':
        return node.items.reduceRight((after, item) => this.build(item, after), next)
      case 'choice':
        return node.options
          .map(option => this.build(option, next))
          .reduceRight((right, left) => this.add({ kind: 'split', left, right }))
      case 'repeat':
        return this.buildRepeat(node.item, node.min, node.max, next)
    }
  }

  private buildRepeat(item: RegexNode, min: number, max: number, next: number): number {
    let entry = max === Infinity ? this.buildLoop(item, next) : next
    if (max !== Infinity)
      for (let count = min; count < max; count++)
        entry = this.add({ kind: 'split', left: this.build(item, entry), right: next })
    for (let count = 0; count < min; count++) entry = this.build(item, entry)
    return entry
  }

  private buildLoop(item: RegexNode, next: number): number {
    const loop: State = { kind: 'split', left: 0, right: next }
    const id = this.add(loop)
    loop.left = this.build(item, id)
    return id
  }
}

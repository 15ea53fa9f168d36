// A small network of two layers that says how likely each of some options is; its weights are data made by training/coreference.

/** Named values of an option; what is not named is 0. */
export type Features = Readonly<Record<string, number>>

export interface NetData {
  inputs: readonly string[]
  hidden: number
  /** 32-bit floats, little-endian, in base64: for each hidden unit its input weights, then its bias; then the output's weights. */
  weights: string
}

/** Probabilities of options that exclude each other, in their order; they sum to 1. What all options share is given apart. */
export type Net = (shared: Features, options: readonly Features[]) => number[]

export function openNet({ inputs, hidden, weights }: NetData): Net {
  const values = floatsOf(weights)
  const width = inputs.length + 1
  const column = (place: number): Float64Array =>
    Float64Array.from({ length: hidden }, (_, unit) => values[unit * width + place] ?? 0)
  const columns = new Map(inputs.map((name, place) => [name, column(place)]))
  const [bias, output] = [column(inputs.length), values.subarray(hidden * width)]
  return (shared, options) => {
    const common = sums(bias, shared, columns)
    return softmax(options.map(option => outcome(sums(common, option, columns), output)))
  }
}

/** What the hidden units add up, on top of what they have. */
function sums(start: Float64Array, features: Features, columns: ReadonlyMap<string, Float64Array>): Float64Array {
  const found = start.slice()
  for (const [name, value] of Object.entries(features)) {
    const column = value === 0 ? undefined : columns.get(name)
    if (!column) continue
    for (let unit = 0; unit < found.length; unit += 1) found[unit] = (found[unit] ?? 0) + (column[unit] ?? 0) * value
  }
  return found
}

function outcome(units: Float64Array, output: Float32Array): number {
  let sum = 0
  for (let unit = 0; unit < units.length; unit += 1) sum += Math.max(0, units[unit] ?? 0) * (output[unit] ?? 0)
  return sum
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map(power => power / sum)
}

function floatsOf(base64: string): Float32Array {
  const bytes = Uint8Array.from(atob(base64), letter => letter.codePointAt(0) ?? 0)
  const view = new DataView(bytes.buffer)
  return Float32Array.from({ length: bytes.length / 4 }, (_, index) => view.getFloat32(index * 4, true))
}

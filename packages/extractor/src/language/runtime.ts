// Opens the model in onnxruntime: the native one, or where there is none for this platform the WebAssembly one.
import type { InferenceSession, Tensor } from 'onnxruntime-node'

export type RuntimeName = 'native' | 'wasm'

export interface TensorInput {
  data: Int32Array | Float32Array
  shape: readonly number[]
}

export interface Runtime {
  name: RuntimeName
  /** Why the WebAssembly runtime is used although the native one was not ruled out. */
  note?: string
  /** Names of the model's inputs. */
  inputs: readonly string[]
  run(inputs: Readonly<Record<string, TensorInput>>): Promise<Readonly<Record<string, TensorOutput>>>
  close(): Promise<void>
}

export interface TensorOutput {
  data: Float32Array | Int32Array
  shape: readonly number[]
}

/** One thread and one order of operations, so that the same input gives the same numbers. The graph is lean as it lies in the file: what
 * higher levels would fuse, the addition before a normalisation, is quicker apart. */
const OPTIONS: InferenceSession.SessionOptions = {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'basic',
  executionProviders: ['cpu'],
  logSeverityLevel: 3,
}

/**
 * @param model the bytes of the ONNX file
 * @param wanted only this runtime; without it native first, then WebAssembly
 * @throws Error when no runtime can open the model
 */
export async function openRuntime(model: Uint8Array, wanted?: RuntimeName): Promise<Runtime> {
  if (wanted === 'wasm') return openWasm(model)
  try {
    return await openNative(model)
  } catch (cause) {
    if (wanted === 'native') throw new Error(noNative(cause), { cause })
    return {
      ...(await openWasm(model)),
      note: `${noNative(cause)} Reading goes on with WebAssembly, about three times slower.`,
    }
  }
}

function noNative(cause: unknown): string {
  const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
  return `onnxruntime-node cannot run on ${process.platform} ${process.arch}: ${reason}.`
}

async function openNative(model: Uint8Array): Promise<Runtime> {
  const { InferenceSession, Tensor } = await import('onnxruntime-node')
  return runtimeOf('native', await InferenceSession.create(model, OPTIONS), Tensor)
}

async function openWasm(model: Uint8Array): Promise<Runtime> {
  const { InferenceSession, Tensor, env } = await import('onnxruntime-web')
  env.wasm.numThreads = 1
  return runtimeOf('wasm', await InferenceSession.create(model, { ...OPTIONS, executionProviders: ['wasm'] }), Tensor)
}

interface TensorClass {
  new (data: Int32Array, shape: readonly number[]): Tensor
  new (data: Float32Array, shape: readonly number[]): Tensor
}

function runtimeOf(name: RuntimeName, session: InferenceSession, Tensor: TensorClass): Runtime {
  const feed = ({ data, shape }: TensorInput): Tensor =>
    data instanceof Int32Array ? new Tensor(data, shape) : new Tensor(data, shape)
  return {
    name,
    inputs: session.inputNames,
    async run(inputs) {
      const feeds = Object.fromEntries(Object.entries(inputs).map(([input, tensor]) => [input, feed(tensor)]))
      const outputs = await session.run(feeds)
      return Object.fromEntries(Object.entries(outputs).map(([output, tensor]) => [output, outputOf(output, tensor)]))
    },
    close: () => session.release(),
  }
}

function outputOf(name: string, { data, dims }: Tensor): TensorOutput {
  if (data instanceof Float32Array || data instanceof Int32Array) return { data, shape: dims }
  throw new Error(
    `model output ${name}: numbers of 32 bits expected; the model and this version do not belong together`,
  )
}

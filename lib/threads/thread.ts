import { Worker } from 'node:worker_threads'

/** What a thread tells: how far it is, what came out, or what went wrong. */
export type Told<Progress, Output> = { progress: Progress } | { output: Output } | { error: string }

/** What a thread is given; `flag[0]` becomes 1 when the work is no longer wanted. */
export type Given<Input> = { input: Input; flag: Int32Array }

/** Milliseconds a thread waits for more work: starting one takes longer than most of what it does. */
const patience = 120_000

/** Threads with nothing to do, by file; on globalThis, because Next bundles this module several times into one process. */
const key = Symbol.for('ronde.threads')
const shared = globalThis as { [key]?: Map<string, Worker[]> }
shared[key] ??= new Map()
const idle = shared[key]

/**
 * A thread does not inherit the loader of TypeScript; it registers its own. The path is put together in the thread, where
 * no bundler sees it and takes the whole project for part of what it traces.
 */
const beginning = `
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const file = process.argv[2]
import('tsx/esm/api').then(({ register }) => {
  register()
  return import(pathToFileURL(join(process.cwd(), file)).href)
})`

function threadOf(file: string): Worker {
  const waiting = idle.get(file)?.pop()
  if (waiting) {
    waiting.ref()
    return waiting
  }
  return new Worker(beginning, { eval: true, execArgv: [], argv: [file] })
}

/** Keeps a thread for the next piece of work, one for each file. */
function keep(file: string, thread: Worker) {
  const others = idle.get(file) ?? []
  if (others.length > 0) {
    void thread.terminate()
    return
  }
  const forget = () =>
    idle.set(
      file,
      (idle.get(file) ?? []).filter((other) => other !== thread),
    )
  thread.on('exit', forget)
  thread.on('error', forget)
  thread.unref()
  idle.set(file, [thread])
  setTimeout(() => {
    if (idle.get(file)?.includes(thread)) void thread.terminate()
  }, patience).unref()
}

/**
 * Runs a TypeScript file of the project in a thread of its own, from source, in development, in tests and in production
 * alike. The file listens to `parentPort` for one `Given` after the other and answers each once; it must look at the flag
 * now and then, and then answer with what it has.
 * @param file path from the root of the project
 */
export async function inThread<Input, Progress, Output>(
  file: string,
  input: Input,
  {
    onProgress,
    signal,
  }: { onProgress?: ((progress: Progress) => void) | undefined; signal?: AbortSignal | undefined } = {},
): Promise<Output> {
  const flag = new Int32Array(new SharedArrayBuffer(4))
  const stop = () => {
    Atomics.store(flag, 0, 1)
  }
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop, { once: true })
  const thread = threadOf(file)
  let forget = () => thread
  try {
    const output = await new Promise<Output>((resolve, reject) => {
      const heard = (told: Told<Progress, Output>) => {
        if ('progress' in told) onProgress?.(told.progress)
        else if ('output' in told) resolve(told.output)
        else reject(new Error(told.error))
      }
      const ended = (code: number) => reject(new Error(`The thread of ${file} ended with ${code} and no answer.`))
      thread.on('message', heard).on('error', reject).on('exit', ended)
      forget = () => thread.off('message', heard).off('error', reject).off('exit', ended)
      thread.postMessage({ input, flag } satisfies Given<Input>)
    })
    forget()
    keep(file, thread)
    return output
  } catch (error) {
    void thread.terminate()
    throw error
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'

let loading: Promise<void> | undefined

/** Prisma's schema engine compiled to WebAssembly: nothing to download. */
async function load(): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  let panic = ''
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { get: () => panic, set_message: (text: string) => (panic = text) },
  })
  const bytes = readFileSync(join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': imports() })
  bindings.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
}

/** The engine's imports; its own timers (10 s for a lock it already has) must not keep this process alive. */
function imports(): WebAssembly.ModuleImports {
  const all = { ...bindings } as unknown as WebAssembly.ModuleImports
  for (const name of Object.keys(all)) {
    if (name.startsWith('__wbg_setTimeout')) {
      all[name] = (handler: () => void, delay: number) => setTimeout(handler, delay).unref()
    }
  }
  return all
}

/** Lends an engine on one database to `work`, then closes what it opened: until then the database stays locked. */
export async function withSchemaEngine<T>(
  factory: SqlMigrationAwareDriverAdapterFactory,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  loading ??= load()
  await loading
  const opened: SqlDriverAdapter[] = []
  const connect = async () => {
    const adapter = await factory.connect()
    opened.push(adapter)
    return adapter
  }
  const recording: SqlMigrationAwareDriverAdapterFactory = {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect,
    connectToShadowDb: () => factory.connectToShadowDb(),
  }
  const bound = bindMigrationAwareSqlAdapterFactory(recording)
  const engine = await bindings.SchemaEngine.new({ datamodels: undefined }, () => undefined, bound)
  try {
    return await work(engine)
  } finally {
    engine.free()
    await Promise.all(opened.map((adapter) => adapter.dispose()))
  }
}

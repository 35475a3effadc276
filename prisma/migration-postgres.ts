import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { withSession } from '../lib/db/postgres-adapter'

/** The type of catalogue columns that Prisma's adapter does not know, and text, which it does. */
const [internalChar, text] = [18, 25]

type Fields = { fields: { dataTypeID: number }[] }

/** Prisma's adapter, made able to describe a catalogue and to run a script whole or not at all. */
async function connect(url: string): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPg({ connectionString: withSession(url), max: 1 }).connect()
  const inner = adapter as unknown as { performIO: (query: unknown) => Promise<Fields> }
  const performIO = inner.performIO.bind(adapter)
  let characters: number[] = []
  inner.performIO = async (query) => {
    const result = await performIO(query)
    characters = result.fields.flatMap((field, index) => (field.dataTypeID === internalChar ? [index] : []))
    return {
      ...result,
      fields: result.fields.map((field) =>
        field.dataTypeID === internalChar ? { ...field, dataTypeID: text } : field,
      ),
    }
  }
  const queryRaw = adapter.queryRaw.bind(adapter)
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query)
    for (const index of characters) result.columnTypes[index] = ColumnTypeEnum.Character
    return result
  }
  // as one message PostgreSQL runs it as one transaction, and semicolons inside functions are not cut
  adapter.executeScript = async (script) => {
    await adapter.underlyingDriver().query(script)
  }
  return adapter
}

/** Runs one statement on a connection of its own. */
async function alone(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

/** A second, empty database beside the one at `url`, dropped with the connection. */
async function connectToShadow(url: string): Promise<SqlDriverAdapter> {
  const name = `ronde_shadow_${randomUUID().replaceAll('-', '')}`
  const address = new URL(url)
  address.pathname = `/${name}`
  await alone(url, `CREATE DATABASE "${name}"`)
  const adapter = await connect(address.href)
  const dispose = adapter.dispose.bind(adapter)
  adapter.dispose = async () => {
    await dispose()
    await alone(url, `DROP DATABASE "${name}" WITH (FORCE)`)
  }
  return adapter
}

/** What the schema engine is given for a PostgreSQL database. */
export function postgresMigrationFactory(url: string): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(url),
    connectToShadowDb: () => connectToShadow(url),
  }
}

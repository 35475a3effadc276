import { PrismaPg } from '@prisma/adapter-pg'

/** Columns are instants without a zone: every session must read and write them as UTC. */
const session = '-c TimeZone=UTC -c idle_in_transaction_session_timeout=30000'

/** The address with our session settings after those already in it. */
export function withSession(url: string): string {
  const address = new URL(url)
  const given = address.searchParams.get('options')
  address.searchParams.set('options', given ? `${given} ${session}` : session)
  return address.href
}

/** What Prisma's client is given. Errors of idle connections are met again, and reported, by the next query. */
export function postgresAdapter(url: string): PrismaPg {
  return new PrismaPg({ connectionString: withSession(url), max: 10, connectionTimeoutMillis: 15_000 })
}

import { timingSafeEqual } from 'node:crypto'
import { derivedSecret } from '@/lib/auth/secrets'

/** Who a table's link is made for. */
export type Hosting = 'HOST' | 'RAPPORTEUR'

/** What is asked of a link: which table it names, for whom; proven or not. */
export type NamedTable = { tableId: string; as: Hosting }

const idOctets = 16
const marks: Record<Hosting, number> = { HOST: 1, RAPPORTEUR: 2 }

/**
 * The token in the address of a table's page: 44 characters, the table's id, for whom, and a secret that follows from
 * the server's key. Nothing of it is stored; raising the version of the table revokes it.
 */
export function tableToken(tableId: string, as: Hosting, version: number): string {
  const id = Buffer.from(tableId.replaceAll('-', ''), 'hex')
  const secret = derivedSecret('table-link', `${tableId}:${as}`, version)
  return Buffer.concat([id, Buffer.from([marks[as]]), secret]).toString('base64url')
}

/** The table a token names, proven or not; null for what cannot be such a token. */
export function namedInTableToken(token: string): NamedTable | null {
  const octets = Buffer.from(token, 'base64url')
  if (octets.length !== 2 * idOctets + 1 || octets.toString('base64url') !== token) return null
  const as = (['HOST', 'RAPPORTEUR'] as const).find((one) => marks[one] === octets[idOctets])
  if (!as) return null
  const hex = octets.subarray(0, idOctets).toString('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return { tableId: parts.join('-'), as }
}

/** Whether a token opens this table in this version. */
export function opensTable(token: string, { tableId, as }: NamedTable, version: number): boolean {
  const [given, good] = [Buffer.from(token), Buffer.from(tableToken(tableId, as, version))]
  return given.length === good.length && timingSafeEqual(given, good)
}

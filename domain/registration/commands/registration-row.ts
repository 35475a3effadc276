import type { Tx } from '@/lib/db/client'
import type { RegistrationStatus } from '../seats'
import type { personColumns } from './person'

export type RegistrationRow = ReturnType<typeof personColumns> & {
  id: string
  reference: string
  forumId: string
  typeId: string
  status: RegistrationStatus
  locale: string
  organisationId: string | null
  liveEmailKey: string
  linkHash: string
  ticketHash: string
  idempotencyKey: string
  source: string
  at: Date
}

/** A new registration's row, in raw SQL: a thousand people registering in the same minute wait for one another's. */
export async function insertRegistration(tx: Tx, row: RegistrationRow): Promise<void> {
  const confirmedAt = row.status === 'CONFIRMED' ? row.at : null
  await tx.$executeRaw`
    INSERT INTO "Registration"
      ("id", "reference", "forumId", "typeId", "status", "locale", "givenName", "familyName", "email", "phone",
       "function", "organisationName", "organisationId", "territoryCode", "territoryName", "liveEmailKey", "sortName",
       "searchText", "linkHash", "ticketHash", "idempotencyKey", "source", "createdAt", "updatedAt", "confirmedAt")
    VALUES
      (${row.id}, ${row.reference}, ${row.forumId}, ${row.typeId}, ${row.status}, ${row.locale}, ${row.givenName},
       ${row.familyName}, ${row.email}, ${row.phone}, ${row.function}, ${row.organisationName}, ${row.organisationId},
       ${row.territoryCode}, ${row.territoryName}, ${row.liveEmailKey}, ${row.sortName}, ${row.searchText},
       ${row.linkHash}, ${row.ticketHash}, ${row.idempotencyKey}, ${row.source}, ${row.at}, ${row.at}, ${confirmedAt})`
}

import { hashSecret } from '@/lib/auth/secrets'
import { db } from '@/lib/db/client'
import { liveStatuses } from '../seats'

/** Whose personal link it is: which registration, and the version of the link that is good now. */
export type LinkHolder = { id: string; forumId: string; reference: string; linkVersion: number; locale: string }

const select = { id: true, forumId: true, reference: true, linkVersion: true, locale: true } as const

/** The registration of a reference, unless it was erased. */
export async function linkHolder(reference: string): Promise<LinkHolder | null> {
  return db().registration.findFirst({ where: { reference, erasedAt: null }, select })
}

/** The registration a personal link was made for; null when the link is unknown, revoked or erased. */
export async function openedLink(token: string): Promise<LinkHolder | null> {
  return db().registration.findFirst({ where: { linkHash: hashSecret(token), erasedAt: null }, select })
}

/** The first of these links that opens a live registration of that forum; null when none does. */
export async function holderIn(
  forumSlug: string,
  held: readonly { id: string; version: number }[],
): Promise<LinkHolder | null> {
  if (held.length === 0) return null
  const rows = await db().registration.findMany({
    where: {
      id: { in: held.map(({ id }) => id) },
      forum: { slug: forumSlug },
      status: { in: [...liveStatuses] },
      erasedAt: null,
    },
    select,
  })
  const opened = held.flatMap(
    ({ id, version }) => rows.find((row) => row.id === id && row.linkVersion === version) ?? [],
  )
  return opened[0] ?? null
}

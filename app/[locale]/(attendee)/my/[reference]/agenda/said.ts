import { redirect } from 'next/navigation'
import { z } from 'zod'
import { textOf } from '@/app/_server/form'
import type { Locale } from '@/domain/shared/locale'

/** What the agenda may say after an act. */
export const acts = ['seated', 'waiting', 'overlaps', 'withdrawn', 'starred', 'unstarred', 'renewed'] as const

export type Act = (typeof acts)[number]

/** The session an act is about. */
export const chosenSession = z.object({
  sessionId: z.string().min(1).max(40),
  starred: z.string().optional(),
})

/** Back to the agenda, which says beside the session what has happened to it. */
export function toAgenda(form: FormData, locale: Locale, said: Act, clash?: string): never {
  const sessionId = textOf(form, 'sessionId')
  const query = new URLSearchParams({ said, ...(sessionId && { at: sessionId }), ...(clash && { with: clash }) })
  redirect(`/${locale}/my/${encodeURIComponent(textOf(form, 'reference'))}/agenda?${query}`)
}

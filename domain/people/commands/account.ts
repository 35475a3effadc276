import { now } from '@/lib/clock'
import { write } from '@/lib/db/client'
import { emailKey } from '../../shared/fold'
import type { Locale } from '../../shared/locale'
import { accept, type Result } from '../../shared/result'

/** Makes an account, or renames the one with this address. Only the installation itself makes administrators. */
export async function addAccount(
  values: { email: string; name: string; locale: Locale; administrator?: boolean },
  { at = now() }: { at?: Date } = {},
): Promise<Result<{ userId: string }, never>> {
  return write(async (tx) => {
    const email = emailKey(values.email)
    const { name, locale, administrator = false } = values
    const user = await tx.user.upsert({
      where: { email },
      create: { email, name, locale, administrator, createdAt: at },
      update: { name, locale, administrator },
      select: { id: true },
    })
    return accept({ userId: user.id })
  })
}

import type { RefusalCode } from '@/domain/workshops/seating/fault'

/** The page where what makes a plan impossible is mended. */
export type MendedAt = 'tables' | 'wishes' | 'setup'

/** Where to go for each kind of refusal. */
export function mendedAt(code: RefusalCode): MendedAt {
  if (code === 'too-few-themes') return 'setup'
  if (/^(together|party|parties|apart|fixed|person)/.test(code)) return 'wishes'
  return 'tables'
}

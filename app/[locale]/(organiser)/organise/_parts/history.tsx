import { useLocale, useTranslations } from 'next-intl'
import { Moment } from '@/components/ui/when'
import type { ForumHistoryLine } from '@/domain/registration/queries/history'
import { type Multilingual, words } from '@/domain/shared/multilingual'
import type { Messages } from '@/i18n/messages'
import { Link } from '@/i18n/navigation'

type Line = Omit<ForumHistoryLine, 'registration' | 'subjectType'> &
  Partial<Pick<ForumHistoryLine, 'registration' | 'subjectType'>>

type Props = {
  lines: readonly Line[]
  slug: string
  timeZone: string
  /** To say which type somebody came from and went to. */
  types: readonly { id: string; name: Multilingual }[]
}

type Key = keyof Messages['organise']['history']

/** Whose acts have words of their own: "session-cancelled". */
const worded = ['session', 'room', 'release', 'workshop']

/** One act has several words, according to what it was about. */
function keyOf({ act, detail, subjectType }: Line): string {
  if (subjectType && worded.includes(subjectType)) return `${subjectType}-${act}`
  if (act === 'act') return String(detail.kind)
  if (act === 'type-changed' && subjectType === 'type') return 'type-edited'
  if (act === 'registered' && detail.status === 'WAITLISTED') return 'registered-waitlisted'
  if (act === 'registered' && detail.status === 'PENDING') return 'registered-pending'
  return act
}

/** What was done, by whom, when: the audit entries in words. */
export function History({ lines, slug, timeZone, types }: Props) {
  const t = useTranslations('organise.history')
  const roles = useTranslations('organise.roles')
  const locale = useLocale()

  function more({ act, detail }: Line): string | false {
    const typeName = (id: unknown) => words(types.find((type) => type.id === id)?.name, locale)
    if (act === 'role-changed') {
      const role = (value: unknown) => roles(value as keyof Messages['organise']['roles'])
      return t('fromTo', { from: role(detail.from), to: role(detail.to) })
    }
    if (act === 'type-changed' && detail.to) {
      return t('fromTo', { from: typeName(detail.from), to: typeName(detail.to) })
    }
    if (typeof detail.person === 'string') return detail.person
    return typeof detail.capacity === 'number' && t('seats', { count: detail.capacity })
  }

  function who({ actor, by }: Line): string {
    if (actor === 'attendee') return t('byAttendee')
    if (actor === 'host') return t('byHost')
    return by === null ? t('bySystem') : t('by', { name: by })
  }

  return (
    <ol className="-mt-2">
      {lines.map((line) => {
        const key = keyOf(line) as Key
        return (
          <li key={line.id} className="border-line border-b py-2 text-15 last:border-b-0">
            <p>
              <span className="font-semibold">{t.has(key) ? t(key as 'other') : t('other')}</span>
              {line.registration && (
                <>
                  {' · '}
                  <Link href={`/organise/${slug}/registrations/${line.registration.id}`} className="text-link">
                    {line.registration.name || '—'}
                  </Link>
                </>
              )}
              {more(line) && ` · ${more(line)}`}
            </p>
            <p className="text-13 text-soft">
              <Moment at={line.at} zone={timeZone} /> · {who(line)}
            </p>
          </li>
        )
      })}
    </ol>
  )
}

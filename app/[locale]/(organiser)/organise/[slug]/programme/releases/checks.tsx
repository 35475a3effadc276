import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { conflictsOf } from '@/domain/programme/conflicts'
import type { Draft, DraftHat } from '@/domain/programme/draft'
import { words } from '@/domain/shared/multilingual'
import { Link } from '@/i18n/navigation'
import { ActButton } from '../../../_form/act-button'
import { Block } from '../../../_parts/block'
import { announcePerson } from './actions'

type Props = {
  draft: Draft
  slug: string
  mayEdit: boolean
  /** Whether the forum itself is public. */
  visible: boolean
}

function Check({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <li className="border-line border-t py-3 text-15 first:border-t-0 first:pt-0">
      <p className="font-semibold">{title}</p>
      {children}
    </li>
  )
}

/** Who is in what, each person once. */
function byPerson<Part extends { hat: DraftHat }>(parts: readonly Part[]): Map<string, Part[]> {
  const people = new Map<string, Part[]>()
  for (const part of parts) {
    const id = part.hat.person?.id ?? part.hat.id
    people.set(id, [...(people.get(id) ?? []), part])
  }
  return people
}

/** What an organiser should have seen before they release; nothing of it stops them. */
export function Checks({ draft, slug, mayEdit, visible }: Props) {
  const t = useTranslations('releases.check')
  const locale = useLocale()
  const base = `/organise/${slug}/programme`
  const placed = draft.sessions.filter(({ startsAt, cancelled }) => startsAt !== null && !cancelled)
  const unplaced = draft.sessions.filter(({ startsAt, cancelled }) => startsAt === null && !cancelled)
  const hats = placed.flatMap((session) =>
    session.hats.flatMap((hat) => {
      const title = words(session.title, locale)
      return hat.person && !hat.declined ? [{ hat, name: hat.person.name, title, session }] : []
    }),
  )
  const those = (wanted: (hat: DraftHat) => boolean) => hats.filter(({ hat }) => wanted(hat))
  const [heldBack, unanswered] = [those((hat) => hat.heldBack), those((hat) => !hat.confirmed)]
  const conflicts = conflictsOf(draft).length
  const nothing = conflicts + heldBack.length + unanswered.length + unplaced.length === 0
  return (
    <Block id="checks" title={t('title')}>
      {!visible && (
        <div className="mb-4">
          <Notice kind="warning">{t('notPublic')}</Notice>
        </div>
      )}
      {nothing && visible && <p className="text-soft">{t('fine')}</p>}
      <ul>
        {conflicts > 0 && (
          <Check title={t('conflicts', { count: conflicts })}>
            <Link href={`${base}/conflicts`} className="inline-flex min-h-11 items-center text-link">
              {t('seeConflicts')}
            </Link>
          </Check>
        )}
        {heldBack.length > 0 && (
          <Check title={t('heldBack', { count: heldBack.length })}>
            <ul>
              {heldBack.map(({ hat, name, title, session }) => (
                <li key={hat.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-1.5">
                  <span>{t('in', { name, title })}</span>
                  {mayEdit && (
                    <ActButton
                      action={announcePerson}
                      hidden={{ forum: slug, session: session.id, hat: hat.id }}
                      label={t('announceOf', { name })}
                    >
                      {t('announce')}
                    </ActButton>
                  )}
                </li>
              ))}
            </ul>
          </Check>
        )}
        {unanswered.length > 0 && (
          <Check title={t('unanswered', { count: byPerson(unanswered).size })}>
            <ul className="mt-1 text-soft">
              {[...byPerson(unanswered)].map(([id, parts]) => (
                <li key={id} className="py-0.5">
                  <span className="text-ink">{parts[0]?.name}</span> · {parts.map(({ title }) => title).join(' · ')}
                </li>
              ))}
            </ul>
          </Check>
        )}
        {unplaced.length > 0 && (
          <Check title={t('unplaced', { count: unplaced.length })}>
            <p className="text-soft">{unplaced.map(({ title }) => words(title, locale)).join(' · ')}</p>
          </Check>
        )}
      </ul>
    </Block>
  )
}

import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/page'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { OwnAgenda } from '@/domain/registration/queries/agenda'
import type { Act } from '../said'
import type { Said } from './entry'
import { EntryList } from './entry-list'

type About = { sessionId: string | undefined; clashId: string | undefined; opened: string | undefined }

/** What the act was about, with the name of what stood in its way. */
function saidOf({ agenda }: OwnAgenda, act: Act | null, { sessionId, clashId }: About): Said | null {
  if (act === null || !sessionId) return null
  const clash = [...agenda.day, ...agenda.seats, ...agenda.rest].find(({ session }) => session.id === clashId)
  return { act, sessionId, clash: clash ? { slug: clash.session.slug, title: clash.session.title } : null }
}

/** The day, then what one may still sign up for, then the rest of the programme. */
export function AgendaParts({ own, act, about }: { own: OwnAgenda; act: Act | null; about: About }) {
  const t = useTranslations('seats')
  const { day, seats, rest } = own.agenda
  const said = saidOf(own, act, about)
  const shown = { own, said, opened: about.opened }
  const chosen = day.some(({ everybody, starred }) => !everybody || starred)
  const openRest = rest.some(({ session }) => session.slug === about.opened || session.id === said?.sessionId)
  if (own.release === 0) return <EmptyState title={t('empty.noProgramme')}>{t('empty.noProgrammeText')}</EmptyState>
  return (
    <>
      <Section id="day" title={t('page.day')} size="block">
        {!chosen && (
          <div className="mb-8">
            <EmptyState
              title={t('empty.title')}
              action={<ButtonLink href={`/forums/${own.forum.slug}#programme`}>{t('page.programme')}</ButtonLink>}
            >
              {t(seats.length > 0 ? 'empty.textSeats' : 'empty.text')}
            </EmptyState>
          </div>
        )}
        <EntryList entries={day} {...shown} />
      </Section>
      {seats.length > 0 && (
        <Section id="seats" title={t('page.seats')} size="block" aside={t('page.seatsText')}>
          <EntryList entries={seats} {...shown} />
        </Section>
      )}
      {rest.length > 0 && (
        <Section id="rest" title={t('page.rest')} size="block" aside={t('page.restText')}>
          <details open={openRest}>
            <summary className="flex min-h-11 cursor-pointer items-center underline underline-offset-4">
              {t('page.showRest', { count: rest.length })}
            </summary>
            <EntryList entries={rest} {...shown} />
          </details>
        </Section>
      )}
    </>
  )
}

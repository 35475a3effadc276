import { useLocale, useTranslations } from 'next-intl'
import { SeatLabel } from '@/components/programme/seat-label'
import { Table } from '@/components/ui/table'
import { ThemeMark } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import { Day, Time } from '@/components/ui/when'
import type { ChangeKind } from '@/domain/programme/changes'
import type { Draft, DraftSession } from '@/domain/programme/draft'
import { type SessionView, sessionAddress } from '@/domain/programme/session-list'
import { seatLabel } from '@/domain/registration/session-line'
import { words } from '@/domain/shared/multilingual'
import { formatTimeRange } from '@/i18n/dates'
import { Link } from '@/i18n/navigation'
import { SessionStates } from './session-states'

type Props = {
  base: string
  view: SessionView
  draft: Draft
  sessions: readonly DraftSession[]
  unreleased: ReadonlyMap<string, ChangeKind>
  mayEdit: boolean
}

const minute = 60_000

/** The sessions of the draft, one a line; on a phone one a card. */
export function SessionTable({ base, view, draft, sessions, unreleased, mayEdit }: Props) {
  const t = useTranslations('programme.list')
  const kinds = useTranslations('public.kind')
  const locale = useLocale()
  const { timeZone } = draft.forum
  const severalDays = new Set(draft.sessions.map(({ startsAt }) => startsAt?.slice(0, 10)).filter(Boolean)).size > 1

  function when({ startsAt, minutes }: DraftSession) {
    if (startsAt === null) return <span className="text-soft">{t('noTime')}</span>
    const end = minutes === null ? null : new Date(Date.parse(startsAt) + minutes * minute)
    return (
      <>
        {severalDays && (
          <span className="block text-13 text-soft">
            <Day at={startsAt} zone={timeZone} />
          </span>
        )}
        {end ? formatTimeRange(startsAt, end, timeZone, locale) : <Time at={startsAt} zone={timeZone} />}
      </>
    )
  }

  function where({ roomIds, allRooms }: DraftSession) {
    if (allRooms) return t('everywhere')
    const names = draft.rooms.filter(({ id }) => roomIds.includes(id)).map(({ name }) => words(name, locale))
    return names.join(', ') || '—'
  }

  function who({ hats, pitches }: DraftSession) {
    const names = hats.map(
      ({ person, organisation, announced }) => person?.name ?? organisation ?? words(announced, locale),
    )
    const all = [...names, ...pitches.flatMap(({ person }) => person?.name ?? [])]
    const shown = all.slice(0, 3).join(', ')
    return all.length > 3 ? t('andMore', { names: shown, count: all.length - 3 }) : shown || '—'
  }

  function seats({ capacity, signUp, seatsTaken }: DraftSession) {
    if (capacity === null) return signUp ? t('signUps', { count: seatsTaken }) : '—'
    if (!signUp) return String(capacity)
    return (
      <>
        <span className="whitespace-nowrap">{t('seatsTaken', { taken: seatsTaken, capacity })}</span>
        {seatLabel({ capacity, taken: seatsTaken }) !== 'open' && (
          <span className="mt-1 block">
            <SeatLabel capacity={capacity} taken={seatsTaken} />
          </span>
        )}
      </>
    )
  }

  const title = (session: DraftSession) => {
    const theme = draft.themes.find(({ id }) => id === session.themeId)
    const words = <T value={session.title} />
    return (
      <>
        <span className="block font-normal text-13 text-soft">
          {theme && (
            <span className="me-1.5 inline-block translate-y-[0.1em]">
              <ThemeMark position={theme.position} size={11} />
            </span>
          )}
          {kinds(session.kind)}
          {session.number !== null && ` ${session.number}`}
        </span>
        <span className={session.cancelled ? 'line-through' : ''}>
          {mayEdit ? (
            <Link href={`${base}/${session.id}`} prefetch={false} className="inline-block py-0.5 text-link">
              {words}
            </Link>
          ) : (
            words
          )}
        </span>
      </>
    )
  }

  return (
    <Table
      caption={t('title')}
      quietCaption
      rows={sessions}
      rowKey={({ id }) => id}
      columns={[
        { key: 'title', header: t('session'), cell: title },
        {
          key: 'when',
          header: t('when'),
          cell: (session) => <span className="whitespace-nowrap">{when(session)}</span>,
          sort: {
            href: sessionAddress(base, { ...view, page: 1, latestFirst: !view.latestFirst }),
            state: view.latestFirst ? 'descending' : 'ascending',
          },
        },
        { key: 'rooms', header: t('where'), cell: where },
        { key: 'people', header: t('who'), cell: who },
        { key: 'seats', header: t('seats'), cell: seats },
        {
          key: 'state',
          header: t('state'),
          cell: (session) => <SessionStates session={session} change={unreleased.get(session.id) ?? null} />,
        },
      ]}
    />
  )
}

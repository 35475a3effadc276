import { useLocale, useTranslations } from 'next-intl'
import type { CSSProperties } from 'react'
import { RoomNames } from '@/components/programme/room-names'
import { Button } from '@/components/ui/button'
import { ThemeMark } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import { Duration, Hour } from '@/components/ui/when'
import { isPause } from '@/domain/programme/pause'
import type { PublicSession } from '@/domain/programme/public-programme'
import { fold } from '@/domain/shared/fold'
import { words } from '@/domain/shared/multilingual'
import { factsOf } from './facts'
import { WhoSpeaks } from './who-speaks'

export type EntryAbout = {
  /** "/fr/forums/lille-2021", without a slash at the end. */
  home: string
  zone: string
  level: 2 | 3
  /** Without stars where nothing may be kept; then links open beside the page. */
  framed?: boolean
}

type Props = EntryAbout & { session: PublicSession; style?: CSSProperties; wide?: boolean }

/** What, where, on which theme, in which languages: one line under a title. */
function Meta({ session, told }: { session: PublicSession; told: boolean }) {
  const t = useTranslations()
  const { kind, number, rooms, theme, languages, interpretation } = session
  const label = number ? t('public.numbered', { kind: t(`public.kind.${kind}`), number }) : t(`public.kind.${kind}`)
  const spoken = languages.map((one) => t(`public.language.${one}`)).join(', ')
  const into = interpretation.map((one) => t(`public.language.${one}`)).join(', ')
  return (
    <ul className="s-meta">
      {session.cancelled && <li className="s-off">{t('agenda.now.cancelled')}</li>}
      {!told && <li>{label}</li>}
      {rooms.length > 0 && (
        <li className="s-room">
          <RoomNames rooms={rooms} />
        </li>
      )}
      {theme && (
        <li>
          <ThemeMark position={theme.position} size={11} /> <T value={theme.name} />
        </li>
      )}
      {(languages.length > 1 || into) && (
        <li>
          {spoken}
          {into && ` (${t('agenda.interpreted', { languages: into })})`}
        </li>
      )}
    </ul>
  )
}

/** One session of the programme, in the grid as in the list: plain HTML that the live part of the page works on. */
export function SessionEntry({ session, home, zone, level, framed = false, style, wide = false }: Props) {
  const t = useTranslations('public')
  const locale = useLocale()
  const { id, slug, startsAt, endsAt, theme } = session
  const Title = `h${level}` as const
  const pause = isPause(session)
  const told = fold(words(session.title, locale)).startsWith(fold(t(`kind.${session.kind}`)))
  const minutes = endsAt ? Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000) : null
  const looks = ['s', pause && 's-quiet', wide && 's-wide', theme && `s-t${((theme.position - 1) % 5) + 1}`]
  return (
    <li className={looks.filter(Boolean).join(' ')} style={style} {...factsOf(session)}>
      <p className="s-at">
        <Hour at={startsAt} zone={zone} />
        {minutes !== null && (
          <span>
            <Duration minutes={minutes} />
          </span>
        )}
      </p>
      <div className="s-what">
        <Title id={`t-${id}`}>
          {pause ? (
            <T value={session.title} />
          ) : (
            <a href={`${home}/sessions/${slug}`} {...(framed ? { target: '_blank', rel: 'noopener' } : {})}>
              <T value={session.title} />
            </a>
          )}
        </Title>
        <Meta session={session} told={told || pause} />
        <WhoSpeaks session={session} className="s-who" />
      </div>
      {!pause && !framed && <StarButton id={id} />}
    </li>
  )
}

/** Keeps the session of that id. Needs the words "star-words" and the title "t-…" on the same page. */
function StarButton({ id }: { id: string }) {
  return (
    <button type="button" className="star" data-star={id} aria-pressed="false" aria-labelledby={`star-words t-${id}`} />
  )
}

/** The star of the one session of a page, with its words. */
export function StarPill({ id }: { id: string }) {
  const t = useTranslations('agenda.actions')
  return (
    <Button className="star-pill noscript:hidden" data-star={id} aria-pressed="false">
      {t('keep')}
    </Button>
  )
}

/** What every star of a page is called, before the title of its session. */
export function StarWords() {
  const t = useTranslations('agenda')
  return (
    <span id="star-words" hidden>
      {t('star')}
    </span>
  )
}

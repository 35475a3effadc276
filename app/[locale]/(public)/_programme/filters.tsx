import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ThemeName } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import type { Facet } from '@/domain/programme/filter'
import { isPause } from '@/domain/programme/pause'
import type { PublicRoom, PublicSession, PublicTheme } from '@/domain/programme/public-programme'
import { roomAddress } from '@/domain/programme/room-address'
import { sessionKinds } from '@/domain/programme/schema'
import { locales } from '@/domain/shared/locale'

type Option = { value: string; label: ReactNode }

function OneFilter({ facet, label, hint, options }: { facet: Facet; label: string; hint?: string; options: Option[] }) {
  if (options.length < 2) return null
  return (
    <details className="facet" name="facet" data-facet={facet}>
      <summary className="pill">
        {label}
        <b data-chosen="" />
      </summary>
      <fieldset className="facet-list">
        <legend className="sr-only">{label}</legend>
        {hint && <p className="px-3 pt-1 text-13 text-soft">{hint}</p>}
        {options.map(({ value, label: text }) => (
          <label key={value} className="facet-one">
            <input type="checkbox" name={facet} value={value} />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}

/** The themes of some sessions, in their order. */
export function themesOf(sessions: readonly PublicSession[]): PublicTheme[] {
  const all = sessions.flatMap(({ theme, questions }) => [theme, ...questions.map((question) => question.theme)])
  const found = new Map(all.flatMap((theme) => (theme ? [[theme.key, theme] as const] : [])))
  return [...found.values()].sort((a, b) => a.position - b.position)
}

/** The rooms in which something takes place, in their order. */
export function roomsOf(sessions: readonly PublicSession[], rooms: readonly PublicRoom[]): PublicRoom[] {
  const used = new Set(sessions.flatMap((session) => session.rooms.map(({ id }) => id)))
  return rooms.filter(({ id }) => used.has(id))
}

type Props = {
  sessions: readonly PublicSession[]
  rooms: readonly PublicRoom[]
  /** Whether a grid can be chosen. */
  grid: boolean
  framed?: boolean
}

/** What to show and how. It works in the browser alone; without scripts the pages of themes and rooms stand in for it. */
export function Filters({ sessions, rooms, grid, framed = false }: Props) {
  const t = useTranslations('agenda')
  const names = useTranslations('public')
  const locale = useLocale()
  const spoken = (one: (typeof locales)[number]) =>
    sessions.some(({ languages, interpretation }) => [...languages, ...interpretation].includes(one))
  const kinds = sessionKinds.filter((one) => sessions.some(({ kind }) => kind === one))
  return (
    <form className="filters" data-filters="" aria-label={t('filter.label')}>
      {grid && (
        <fieldset className="views">
          <legend className="sr-only">{t('view.label')}</legend>
          {(['grid', 'list'] as const).map((view) => (
            <button key={view} type="button" data-show={view} className="pill">
              {t(`view.${view}`)}
            </button>
          ))}
        </fieldset>
      )}
      <OneFilter
        facet="theme"
        label={t('filter.theme')}
        options={themesOf(sessions).map(({ key, name, position }) => ({
          value: key,
          label: (
            <ThemeName position={position}>
              <T value={name} />
            </ThemeName>
          ),
        }))}
      />
      <OneFilter
        facet="kind"
        label={t('filter.kind')}
        options={kinds.map((kind) => ({ value: kind, label: names(`kind.${kind}`) }))}
      />
      <OneFilter
        facet="language"
        label={t('filter.language')}
        hint={t('filter.languageHint')}
        options={locales
          .filter(spoken)
          .sort((a, b) => Number(b === locale) - Number(a === locale))
          .map((one) => ({ value: one, label: names(`language.${one}`) }))}
      />
      <OneFilter
        facet="room"
        label={t('filter.room')}
        options={roomsOf(sessions, rooms).map((room) => ({ value: roomAddress(room), label: <T value={room.name} /> }))}
      />
      {!framed && (
        <button type="button" className="pill star-filter" data-starred="" aria-pressed="false">
          {t('filter.starred')}
        </button>
      )}
      <button type="reset" className="filters-clear" data-clear="" hidden>
        {t('filter.clear')}
      </button>
      <p role="status" data-count="" className="filters-count">
        {t('live.count', { shown: sessions.filter((session) => !isPause(session)).length, all: 0 })}
      </p>
    </form>
  )
}

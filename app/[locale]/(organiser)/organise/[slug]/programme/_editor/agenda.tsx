'use client'

import { useTranslations } from 'next-intl'
import { ConflictSign } from '@/components/programme/conflict-list'
import type { DraftWords } from '@/components/programme/draft-words'
import { Badge } from '@/components/ui/badge'
import { ThemeMark } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import type { Draft, DraftSession } from '@/domain/programme/draft'
import type { Marks } from './block'

type Props = {
  draft: Draft
  sessions: readonly DraftSession[]
  label: string
  words: DraftWords
  marksOf: (session: DraftSession) => Marks
  onOpen: (sessionId: string) => void
}

/** A day as a list, for a phone: what begins when, where; a press opens it. */
export function Agenda({ draft, sessions, label, words, marksOf, onOpen }: Props) {
  const t = useTranslations('editor')
  if (sessions.length === 0) return <p className="border-line border-y py-6 text-soft">{t('grid.empty')}</p>
  return (
    <ol aria-label={label} className="border-line border-t">
      {sessions.map((session) => {
        const { weight, news } = marksOf(session)
        const theme = draft.themes.find(({ id }) => id === session.themeId)
        return (
          <li key={session.id} className="border-line border-b">
            <button
              type="button"
              data-session={session.id}
              aria-haspopup="dialog"
              className="grid w-full grid-cols-[4.5rem_minmax(0,1fr)] gap-x-3 py-3 text-start leading-snug"
              onClick={() => onOpen(session.id)}
            >
              <span className="font-semibold text-15">{session.startsAt && words.time(session.startsAt)}</span>
              <span className="min-w-0">
                <span className={`block font-semibold ${session.cancelled ? 'line-through' : ''}`}>
                  <T value={session.title} otherwise={words.kind(session)} unmarked />
                </span>
                <span className="flex items-center gap-1.5 text-15 text-soft">
                  {theme && <ThemeMark position={theme.position} size={11} />}
                  {words.where(session)}
                </span>
                <span className="mt-1 flex flex-wrap gap-1.5 empty:hidden">
                  {session.cancelled && (
                    <Badge tone="live" shape="cross">
                      {t('block.cancelled')}
                    </Badge>
                  )}
                  {weight === 'clash' && (
                    <span className="inline-flex items-center gap-1.5 font-semibold text-13 text-live">
                      <ConflictSign weight="clash" size={12} />
                      {t('block.clash')}
                    </span>
                  )}
                  {news && (
                    <Badge tone="accent" shape={news === 'new' ? 'ring' : 'half'}>
                      {news === 'new' ? t('block.new') : t('block.changed', { number: draft.release?.number ?? 0 })}
                    </Badge>
                  )}
                </span>
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}

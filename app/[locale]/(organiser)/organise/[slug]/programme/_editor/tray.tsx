'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { DraftWords } from '@/components/programme/draft-words'
import { Heading } from '@/components/ui/heading'
import { ThemeMark } from '@/components/ui/theme-mark'
import { T } from '@/components/ui/translated'
import type { Draft } from '@/domain/programme/draft'
import { formatDuration } from '@/i18n/dates'

type Props = {
  draft: Draft
  words: DraftWords
  mayEdit: boolean
  onPlace: (sessionId: string) => void
  onOpen: (sessionId: string) => void
}

/** What has no place yet: dragged into the grid, placed by Enter, opened by a press. */
export function Tray({ draft, words, mayEdit, onPlace, onOpen }: Props) {
  const t = useTranslations('editor.tray')
  const locale = useLocale()
  const waiting = draft.sessions.filter(({ startsAt }) => startsAt === null)
  return (
    <section
      aria-labelledby="tray-title"
      data-tray=""
      className="rounded-14 border border-edge border-dashed p-4 data-[over]:border-accent data-[over]:border-solid data-[over]:bg-accent/10 print:hidden"
    >
      <Heading level={2} size="small" id="tray-title" className="text-17!">
        {t('title')}
        {waiting.length > 0 && <span className="ms-2 font-normal font-sans text-15 text-soft">{waiting.length}</span>}
      </Heading>
      <p className="mt-1 text-13 text-soft">{waiting.length === 0 ? t('empty') : mayEdit && t('hint')}</p>
      {waiting.length > 0 && (
        <ul className="mt-3 flex flex-col gap-1.5 max-xl:grid max-xl:grid-cols-[repeat(auto-fill,minmax(15rem,1fr))]">
          {waiting.map((session) => {
            const theme = draft.themes.find(({ id }) => id === session.themeId)
            return (
              <li
                key={session.id}
                data-drag={mayEdit ? session.id : undefined}
                className="relative data-[held]:z-40 data-[held]:opacity-80"
              >
                <button
                  type="button"
                  data-session={session.id}
                  aria-haspopup="dialog"
                  className={`flex min-h-11 w-full touch-manipulation select-none flex-col justify-center rounded-8 border border-edge bg-sheet px-3 py-1.5 text-start leading-tight [-webkit-touch-callout:none] ${mayEdit ? 'cursor-grab' : ''}`}
                  onClick={() => onOpen(session.id)}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' || !mayEdit) return
                    event.preventDefault()
                    onPlace(session.id)
                  }}
                >
                  <span className="flex items-center gap-1.5 text-13 text-soft">
                    {theme && <ThemeMark position={theme.position} size={11} />}
                    {[words.kind(session), session.minutes !== null && formatDuration(session.minutes, locale)]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                  <span className={`font-semibold text-15 ${session.cancelled ? 'line-through' : ''}`}>
                    <T value={session.title} otherwise={words.kind(session)} unmarked />
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

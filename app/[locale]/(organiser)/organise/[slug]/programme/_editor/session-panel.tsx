'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { DraftWords } from '@/components/programme/draft-words'
import { Button, ButtonLink } from '@/components/ui/button'
import { OpenDialog } from '@/components/ui/dialog'
import type { Draft, DraftSession } from '@/domain/programme/draft'
import { type Place, placeOf } from './place'
import { PlaceFields, readPlaceFields } from './place-fields'

export type PanelActs = {
  onPlace: (place: Place) => void
  onFirstFree: () => void
  onTray: () => void
  onCancel: (cancelled: boolean) => void
  onRemove: () => void
}

type Props = PanelActs & {
  draft: Draft
  session: DraftSession
  days: readonly string[]
  day: string
  slug: string
  words: DraftWords
  mayEdit: boolean
  /** Opens on the rooms. */
  onRooms: boolean
  onClose: () => void
}

/** A session in short: where and when it is, and all that can be done with it from the grid. */
export function SessionPanel({ draft, session, days, day, slug, words, mayEdit, onRooms, onClose, ...acts }: Props) {
  const t = useTranslations('editor.panel')
  const [faults, setFaults] = useState<{ start?: string; minutes?: string }>({})
  const form = useRef<HTMLFormElement>(null)
  const full = `/organise/${slug}/programme/sessions/${session.id}`
  const then = (act: () => void) => () => {
    onClose()
    act()
  }
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>(onRooms ? '[name=room]' : '[name=start]')?.focus()
  }, [onRooms])
  return (
    <OpenDialog title={words.title(session)} onClose={onClose}>
      <p className="mb-5 text-15 text-soft">
        {words.kind(session)} ·{' '}
        {session.startsAt === null ? t('inTray') : `${words.when(session)}, ${words.where(session)}`}
      </p>
      {mayEdit && (
        <form
          ref={form}
          noValidate
          className="flex flex-col gap-6"
          onSubmit={(event) => {
            event.preventDefault()
            const read = readPlaceFields(new FormData(event.currentTarget), draft.forum.timeZone, true)
            if ('place' in read) return then(() => acts.onPlace(read.place))()
            setFaults({
              ...(read.faults.includes('start') ? { start: t('whenFault') } : {}),
              ...(read.faults.includes('minutes') ? { minutes: t('minutesFault') } : {}),
            })
          }}
        >
          <PlaceFields {...{ draft, days, day, words, faults }} place={placeOf(session)} />
          <div className="flex flex-wrap gap-3">
            <Button type="submit" variant="solid">
              {t('save')}
            </Button>
            {session.startsAt === null ? (
              <Button onClick={then(acts.onFirstFree)}>{t('place')}</Button>
            ) : (
              <Button onClick={then(acts.onTray)}>{t('tray')}</Button>
            )}
          </div>
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-t pt-4">
            <ButtonLink href={full} variant="quiet">
              {t('full')}
            </ButtonLink>
            <Button variant="quiet" onClick={then(() => acts.onCancel(!session.cancelled))}>
              {session.cancelled ? t('restore') : t('cancel')}
            </Button>
            {!session.released && (
              <details className="open:w-full">
                <summary className="inline-flex min-h-11 items-center px-5 font-semibold text-15 text-live underline decoration-1 underline-offset-4">
                  {t('remove')}
                </summary>
                <div className="mt-1 flex flex-col items-start gap-3 border-line border-s-2 ps-4">
                  <p className="text-15">{t('removeText')}</p>
                  <Button variant="danger" onClick={then(acts.onRemove)}>
                    {t('removeYes')}
                  </Button>
                </div>
              </details>
            )}
          </div>
        </form>
      )}
    </OpenDialog>
  )
}

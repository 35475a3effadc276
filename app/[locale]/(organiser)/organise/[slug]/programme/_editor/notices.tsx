'use client'

import { useTranslations } from 'next-intl'
import type { DraftWords } from '@/components/programme/draft-words'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Arrangement } from './arrangement'

type ClashProps = { state: Arrangement; words: DraftWords; onSettle: (mine: boolean) => void }

/** Somebody else was faster: what stands now, what I wanted, and the choice. */
export function ClashNotice({ state, words, onSettle }: ClashProps) {
  const t = useTranslations('editor.clash')
  const [clash] = state.clashes
  const session = clash && state.shown.get(clash.act.sessionId)
  if (!clash || !session) return null
  const name = clash.by ?? 'somebody'
  const where = (place: Parameters<DraftWords['line']>[1]) => words.line(session, place)
  return (
    <Notice
      kind="warning"
      live
      title={t('title', { title: words.title(session) })}
      action={
        <>
          <Button onClick={() => onSettle(true)}>{t('mine')}</Button>
          <Button variant="quiet" onClick={() => onSettle(false)}>
            {t('theirs')}
          </Button>
        </>
      }
    >
      {clash.act.kind === 'place'
        ? t('text', { name, now: where(session), mine: where(clash.act.after) })
        : t('cancelText', { name })}
    </Notice>
  )
}

/** Whether what is on the screen is also on the server. */
export function SavedState({ state, onRetry }: { state: Arrangement; onRetry: () => void }) {
  const t = useTranslations('editor.state')
  const count = state.wanted.size
  if (state.lost) {
    return (
      <span className="flex flex-wrap items-center gap-x-3 font-semibold text-live" data-saved="lost">
        <span role="alert">{count > 0 ? t('lost', { count }) : t('lostQuiet')}</span>
        <button type="button" onClick={onRetry} className="min-h-11 text-link">
          {t('retry')}
        </button>
      </span>
    )
  }
  return <span data-saved={count > 0 ? 'no' : 'yes'}>{count > 0 ? t('saving') : t('saved')}</span>
}

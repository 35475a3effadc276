'use client'

import { useTranslations } from 'next-intl'
import { type ConflictLine, ConflictList, conflictKey } from '@/components/programme/conflict-list'
import { useConflictSentence } from '@/components/programme/conflict-sentence'
import type { Conflict } from '@/domain/programme/conflicts'
import type { Draft } from '@/domain/programme/draft'

type Props = { draft: Draft; conflicts: readonly Conflict[]; onPick: (sessionId: string) => void }

/** What does not fit, as it arises; pressing a line leads to its session. */
export function ConflictSide({ draft, conflicts, onPick }: Props) {
  const t = useTranslations('editor.conflicts')
  const say = useConflictSentence(draft)
  const count = (weight: Conflict['weight']) => conflicts.filter((conflict) => conflict.weight === weight).length
  const line = (conflict: Conflict): ConflictLine => ({
    key: conflictKey(conflict),
    weight: conflict.weight,
    sentence: say(conflict),
    lead: (sentence) => (
      <button
        type="button"
        className="-my-1 min-h-11 text-start underline decoration-transparent underline-offset-4 hover:decoration-ink"
        onClick={() => onPick(conflict.sessionIds[0] ?? '')}
      >
        {sentence}
      </button>
    ),
  })
  if (conflicts.length === 0) return <p className="text-15 text-soft print:hidden">{t('none')}.</p>
  return (
    <div className="print:hidden">
      <ConflictList
        titles={{ clash: t('clash', { count: count('clash') }), gap: t('gap', { count: count('gap') }) }}
        lines={conflicts.map(line)}
      />
    </div>
  )
}

'use client'

import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { type ConflictLine, ConflictList, conflictKey } from '@/components/programme/conflict-list'
import { useConflictSentence } from '@/components/programme/conflict-sentence'
import type { Conflict } from '@/domain/programme/conflicts'
import type { Draft } from '@/domain/programme/draft'
import { Link } from '@/i18n/navigation'

/** Lines beside the grid; all of them have a page. */
const most = 12

type Props = { slug: string; draft: Draft; conflicts: readonly Conflict[]; onPick: (sessionId: string) => void }

const clashesFirst = (conflicts: readonly Conflict[]) =>
  (['clash', 'gap'] as const).flatMap((weight) => conflicts.filter((conflict) => conflict.weight === weight))

/** What does not fit, as it arises; pressing a line leads to its session. */
export const ConflictSide = memo(function ConflictSide({ slug, draft, conflicts, onPick }: Props) {
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
        lines={clashesFirst(conflicts).slice(0, most).map(line)}
      />
      {conflicts.length > most && (
        <Link
          href={`/organise/${slug}/programme/conflicts`}
          className="inline-flex min-h-11 items-center text-15 text-link"
        >
          {t('more')}
        </Link>
      )}
    </div>
  )
})

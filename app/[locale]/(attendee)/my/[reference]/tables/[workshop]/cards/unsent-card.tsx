'use client'

import { useTranslations } from 'next-intl'
import { useKeptValues } from '@/components/forms/kept-values'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'

/** A card that was typed but never arrived: the step has gone on, its words have not gone. */
export function UnsentCard({ keep }: { keep: string }) {
  const t = useTranslations('cards.unsent')
  const { kept, forget } = useKeptValues(keep)
  const text = typeof kept?.text === 'string' ? kept.text.trim() : ''
  if (text === '') return null
  return (
    <Notice
      kind="warning"
      title={t('title')}
      action={
        <Button onClick={forget} variant="quiet">
          {t('forget')}
        </Button>
      }
    >
      <p className="mb-2 whitespace-pre-line font-display text-21 text-ink">{text}</p>
      <p>{t('text')}</p>
    </Notice>
  )
}

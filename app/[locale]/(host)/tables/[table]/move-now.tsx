'use client'

import { useTranslations } from 'next-intl'
import { Heading } from '@/components/ui/heading'
import { useClock } from '@/components/workshops/use-clock'

/** The gong has gone: guests leave, others come. Said once, loudly. */
export function MoveNow() {
  const t = useTranslations('floor.host')
  const { reading } = useClock()
  return (
    <div role="status">
      {reading.phase === 'moving' && (
        <div className="mb-6 rounded-14 bg-live p-5 text-paper">
          <Heading level={2} size="section">
            {t('moveNow')}
          </Heading>
          <p className="mt-1">{t('moveNowHost', { round: reading.next ?? 1 })}</p>
        </div>
      )}
    </div>
  )
}

'use client'

import { useTranslations } from 'next-intl'

/** Whether what was ticked has arrived: said as it is. */
export function TickState({ waiting, refused }: { waiting: number; refused: number }) {
  const t = useTranslations('floor.host')
  return (
    <div role="status" className="mt-4 flex flex-col gap-1 text-15">
      <p className={waiting > 0 ? 'text-live' : 'text-soft'}>
        <span aria-hidden="true">{waiting > 0 ? '◌ ' : '● '}</span>
        {waiting > 0 ? t('waiting', { count: waiting }) : t('saved')}
      </p>
      {refused > 0 && <p className="text-live">{t('refused', { count: refused })}</p>}
    </div>
  )
}

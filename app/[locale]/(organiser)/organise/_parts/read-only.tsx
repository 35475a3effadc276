import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'

/** Shows a form to somebody who may not send it: everything can be read, nothing changed. */
export function ReadOnly({ unless, children }: { unless: boolean; children: ReactNode }) {
  const t = useTranslations('organise.common')
  if (unless) return children
  return (
    <div className="flex flex-col gap-8">
      <Notice>{t('readOnly')}</Notice>
      <fieldset disabled className="min-w-0 [&_button]:hidden">
        {children}
      </fieldset>
    </div>
  )
}

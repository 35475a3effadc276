'use client'

import { useTranslations } from 'next-intl'
import { Paragraphs } from '@/components/ui/prose'
import type { Multilingual } from '@/domain/shared/multilingual'
import { Link } from '@/i18n/navigation'

/** Who holds the data and why, in the forum's own words, where one decides to send it. */
export function PrivacyNotice({ notice }: { notice: Multilingual }) {
  const t = useTranslations('register.consents')
  return (
    <div className="flex flex-col gap-2 text-15">
      {Object.keys(notice).length > 0 && (
        <>
          <h3 className="text-17">{t('privacy')}</h3>
          <Paragraphs value={notice} className="text-soft" />
        </>
      )}
      <Link href="/privacy" className="text-link inline-flex min-h-8 items-center self-start">
        {t('more')}
      </Link>
    </div>
  )
}

import { useTranslations } from 'next-intl'
import { ButtonAnchor } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { renew } from '../actions'
import { Press } from './press'

/** The agenda in the calendar of a phone: one press, or an address to copy; and a new address when it got about. */
export function Subscribe({ address, reference }: { address: string; reference: string }) {
  const t = useTranslations('seats.subscribe')
  return (
    <div className="flex max-w-text flex-col gap-5">
      <p>{t('text')}</p>
      <ul className="flex list-disc flex-col gap-1 ps-5">
        <li>{t('iphone')}</li>
        <li>{t('android')}</li>
        <li>{t('outlook')}</li>
      </ul>
      <div className="flex flex-wrap gap-3">
        <ButtonAnchor href={address.replace(/^https?:/, 'webcal:')}>{t('open')}</ButtonAnchor>
        <CopyButton text={address}>{t('copy')}</CopyButton>
      </div>
      <p className="break-all rounded-8 border border-line bg-sheet p-3 text-13">{address}</p>
      <details>
        <summary className="flex min-h-11 cursor-pointer items-center text-15 underline underline-offset-4">
          {t('renew')}
        </summary>
        <div className="flex flex-col gap-3 pt-2">
          <p className="text-15 text-soft">{t('renewText')}</p>
          <Press action={renew} hidden={{ reference }}>
            {t('renewYes')}
          </Press>
        </div>
      </details>
    </div>
  )
}

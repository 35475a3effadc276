import { useTranslations } from 'next-intl'
import type { ServerAction } from '@/app/_server/action'
import { ActButton } from '../_form/act-button'

type Props = { action: ServerAction; forum: string; id: string; name: string; first: boolean; last: boolean }

/** Moves a line up or down; the ends have one button only, under the others of its kind where there is width. */
export function MoveButtons({ action, forum, id, name, first, last }: Props) {
  const t = useTranslations('organise.common')
  const hidden = { forum, id }
  return (
    <div className="-ms-5 flex min-w-28 md:ms-0 md:grid md:grid-cols-2">
      <div>
        {!first && (
          <ActButton action={action} hidden={{ ...hidden, to: 'up' }} variant="quiet" label={t('moveUp', { name })}>
            <span aria-hidden="true">↑</span>
          </ActButton>
        )}
      </div>
      <div>
        {!last && (
          <ActButton action={action} hidden={{ ...hidden, to: 'down' }} variant="quiet" label={t('moveDown', { name })}>
            <span aria-hidden="true">↓</span>
          </ActButton>
        )}
      </div>
    </div>
  )
}

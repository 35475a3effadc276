import { useTranslations } from 'next-intl'
import type { ButtonVariant } from '@/components/ui/button'
import type { ActKind } from '@/domain/forum/phase'
import { ActButton } from '../_form/act-button'
import { Confirm } from '../_form/confirm'
import { actOnForum } from './actions'

const looks: Record<ActKind, ButtonVariant> = {
  PUBLISHED: 'solid',
  REGISTRATION_OPENED: 'solid',
  UNPUBLISHED: 'outline',
  REGISTRATION_CLOSED: 'outline',
  REGISTRATION_BY_DATES: 'outline',
  CANCELLED: 'danger',
  ARCHIVED: 'outline',
}

/** The acts that change a forum's phase, each with a question before it is done. */
export function ForumActs({ slug, acts, quiet = false }: { slug: string; acts: readonly ActKind[]; quiet?: boolean }) {
  const t = useTranslations('organise.act')
  return (
    <div className="flex flex-wrap gap-3">
      {acts.map((kind) => {
        const look = quiet && looks[kind] === 'solid' ? 'outline' : looks[kind]
        return (
          <Confirm key={kind} label={t(kind)} variant={look}>
            <p>{t(`${kind}Text`)}</p>
            <ActButton action={actOnForum} hidden={{ forum: slug, kind }} variant={look}>
              {t(`${kind}Yes`)}
            </ActButton>
          </Confirm>
        )
      })}
    </div>
  )
}

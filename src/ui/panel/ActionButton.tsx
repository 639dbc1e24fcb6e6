import { Icon, type IconName } from '../Icon'

type ActionButtonProps = { command: string; icon: IconName; name: string; onClick: () => void }

/** An action of a panel, pressed by the palette of commands too. Tab stops at one of a panel's actions; arrow keys go on. */
export const ActionButton = ({ command, icon, name, onClick }: ActionButtonProps) => (
  <button
    type="button"
    tabIndex={-1}
    className="button button--plain"
    title={name}
    data-command={command}
    onClick={onClick}
  >
    <Icon name={icon} /> <span className="button__text">{name}</span>
  </button>
)

import type { Abilities } from '../../src/contract';
import { Icon } from '../kit/icon';
import { problemSentence } from '../kit/problem-sentence';

/** What the reader may not do here, and which permission of Jira's it needs. Nothing for those who may do all. */
export function MayNot({ can }: { can: Abilities }) {
  const needs = [...(can.rate ? [] : ['EDIT_ISSUES']), ...(can.comment ? [] : ['ADD_COMMENTS'])];
  if (needs.length === 0) return null;
  return (
    <>
      {needs.map((permission) => (
        <p key={permission} className="small may-not">
          <Icon name="lock" size={14} /> <span>{problemSentence({ code: 'not-allowed', needs: permission })}</span>
        </p>
      ))}
    </>
  );
}

/** Which fields a document may select, and how. */

import type { FieldNode } from 'graphql/language/ast.js';
import { print } from 'graphql/language/printer.js';
import type { ASTVisitor } from 'graphql/language/visitor.js';
import { getNamedType, isLeafType } from 'graphql/type/definition.js';
import { OverlappingFieldsCanBeMergedRule } from 'graphql/validation/rules/OverlappingFieldsCanBeMergedRule.js';
import type { ValidationContext } from 'graphql/validation/ValidationContext.js';
import { pathTo, staticError } from './static-error.js';

/** Fields that their type does not have. */
export function fieldsAreDefined(context: ValidationContext): ASTVisitor {
  return {
    Field(node, _key, _parent, _path, ancestors) {
      const type = context.getParentType();
      if (!type || context.getFieldDef()) return;
      const fieldName = node.name.value;
      const message = `Field '${fieldName}' doesn't exist on type '${type.name}'`;
      const details = { typeName: type.name, fieldName };
      context.reportError(staticError(message, node, pathTo(ancestors, node), 'undefinedField', details));
    },
  };
}

/** Objects need a selection, texts and numbers take none. */
export function selectionsFit(context: ValidationContext): ASTVisitor {
  return {
    Field(node, _key, _parent, _path, ancestors) {
      const type = context.getType();
      if (!type) return;
      const leaf = isLeafType(getNamedType(type));
      const name = node.name.value;
      const report = (message: string): void => {
        const details = { nodeName: `field '${name}'`, typeName: String(type) };
        context.reportError(
          staticError(message, node, pathTo(ancestors, node), 'selectionMismatch', details),
        );
      };
      if (!leaf && node.selectionSet === undefined) {
        report(
          `Field must have selections (field '${name}' returns ${getNamedType(type).name} but has no selections. Did you mean '${name} { ... }'?)`,
        );
      } else if (leaf && node.selectionSet !== undefined) {
        const found = node.selectionSet.selections.map((each) => print(each));
        report(
          `Selections can't be made on scalars (field '${name}' returns ${getNamedType(type).name} but has selections ${JSON.stringify(found)})`,
        );
      }
    },
  };
}

/** One name in an answer for two different things. The search is the library's, the words are not. */
export function namesDoNotClash(context: ValidationContext): ASTVisitor {
  const reworded = Object.create(context, {
    reportError: {
      value: ({ nodes = [] }: { readonly nodes?: readonly FieldNode[] }) => {
        const [one, other] = nodes.filter(({ kind }) => kind === 'Field');
        if (one === undefined || other === undefined) return;
        context.reportError(clash(one, other));
      },
    },
  }) as ValidationContext;
  return OverlappingFieldsCanBeMergedRule(reworded);
}

function clash(one: FieldNode, other: FieldNode) {
  const fieldName = one.alias?.value ?? one.name.value;
  const sameField = one.name.value === other.name.value;
  const conflicts = [one, other]
    .map((node) => (sameField ? argumentsOf(node) : node.name.value))
    .join(' or ');
  const message = `Field '${fieldName}' has ${sameField ? 'an argument' : 'a field'} conflict: ${conflicts}?`;
  return staticError(message, [one, other], [], 'fieldConflict', { fieldName, conflicts });
}

function argumentsOf({ arguments: all = [] }: FieldNode): string {
  return `{${all.map(({ name, value }) => `${name.value}:${JSON.stringify(print(value))}`).join(', ')}}`;
}

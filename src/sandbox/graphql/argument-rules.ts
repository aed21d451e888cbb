/** Which arguments a document may give, and as what. */

import type {
  ArgumentNode,
  ASTNode,
  FieldNode,
  ObjectFieldNode,
  ObjectValueNode,
  ValueNode,
} from 'graphql/language/ast.js';
import { Kind } from 'graphql/language/kinds.js';
import { print } from 'graphql/language/printer.js';
import type { ASTVisitor } from 'graphql/language/visitor.js';
import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql/type/definition.js';
import type { ValidationContext } from 'graphql/validation/ValidationContext.js';
import { linkGidFault } from './gid.js';
import { pathTo, staticError } from './static-error.js';

type Ancestors = readonly (ASTNode | readonly ASTNode[])[];

/** Unknown arguments, and values that do not fit. */
export function argumentsAreAccepted(context: ValidationContext): ASTVisitor {
  const check = (node: ArgumentNode | ObjectFieldNode, owner: Owner, ancestors: Ancestors): void => {
    const path = pathTo(ancestors, node);
    const argumentName = node.name.value;
    if (owner.type === undefined) {
      const message = `${owner.kind} '${owner.name}' doesn't accept argument '${argumentName}'`;
      const details = { name: owner.name, typeName: owner.kind, argumentName };
      context.reportError(staticError(message, node, path, 'argumentNotAccepted', details));
      return;
    }
    const fault = literalFault(node.value, owner.type);
    if (fault === null) return;
    const place = parentOf(ancestors);
    if (fault === 'unfit') {
      const found = print(node.value);
      const message = `Argument '${argumentName}' on ${owner.kind} '${owner.name}' has an invalid value (${found}). Expected type '${owner.type}'.`;
      const details = { typeName: owner.kind, argumentName };
      context.reportError(staticError(message, place, path, 'argumentLiteralsIncompatible', details));
      return;
    }
    const details = { typeName: 'CoercionError' };
    context.reportError(staticError(fault.coercion, place, path, 'argumentLiteralsIncompatible', details));
  };
  return {
    Argument(node, _key, _parent, _path, ancestors) {
      const field = context.getFieldDef();
      if (field && context.getDirective() === null) {
        const type = field.args.find(({ name }) => name === node.name.value)?.type;
        check(node, { kind: 'Field', name: field.name, type }, ancestors);
      }
    },
    ObjectField(node, _key, _parent, _path, ancestors) {
      const parent = getNamedType(context.getParentInputType());
      if (isInputObjectType(parent)) {
        const type = parent.getFields()[node.name.value]?.type;
        check(node, { kind: 'InputObject', name: parent.name, type }, ancestors);
      }
    },
  };
}

interface Owner {
  readonly kind: 'Field' | 'InputObject';
  readonly name: string;
  /** `undefined`: there is no such argument. */
  readonly type: GraphQLInputType | undefined;
}

function parentOf(ancestors: Ancestors): ASTNode {
  const nodes = ancestors.flatMap((each) => ('kind' in each ? [each] : []));
  const parent = nodes.at(-1);
  if (parent === undefined) throw new Error('an argument stands in something');
  return parent;
}

type LiteralFault = 'unfit' | { readonly coercion: string } | null;

/** What is wrong with a value itself. What stands inside an object is looked at where it stands. */
function literalFault(value: ValueNode, type: GraphQLInputType): LiteralFault {
  if (value.kind === Kind.VARIABLE) return null;
  if (value.kind === Kind.NULL) return isNonNullType(type) ? 'unfit' : null;
  const bare = getNullableType(type);
  if (isListType(bare)) {
    const items = value.kind === Kind.LIST ? value.values : [value];
    return items.map((item) => literalFault(item, bare.ofType)).find((fault) => fault !== null) ?? null;
  }
  if (isInputObjectType(bare)) return value.kind === Kind.OBJECT ? null : 'unfit';
  if (isEnumType(bare)) {
    return value.kind === Kind.ENUM && bare.getValue(value.value) !== undefined ? null : 'unfit';
  }
  if (bare.name === 'ReleasesLinkID') {
    const fault = linkGidFault(value.kind === Kind.INT ? Number(value.value) : plain(value));
    return fault === null ? null : { coercion: fault };
  }
  return SCALARS[bare.name]?.includes(value.kind) === false ? 'unfit' : null;
}

const SCALARS: Readonly<Record<string, readonly string[]>> = {
  String: [Kind.STRING],
  ID: [Kind.STRING, Kind.INT],
  Int: [Kind.INT],
  Float: [Kind.INT, Kind.FLOAT],
  Boolean: [Kind.BOOLEAN],
};

function plain(value: ValueNode): unknown {
  return 'value' in value ? value.value : print(value);
}

/** What must be given and is not. */
export function requiredAreGiven(context: ValidationContext): ASTVisitor {
  return {
    Field(node: FieldNode, _key, _parent, _path, ancestors) {
      const field = context.getFieldDef();
      const given = new Set(node.arguments?.map(({ name }) => name.value));
      const missing = (field?.args ?? []).filter((arg) => isRequiredArgument(arg) && !given.has(arg.name));
      if (!field || missing.length === 0) return;
      const names = missing.map(({ name }) => name).join(', ');
      const message = `Field '${field.name}' is missing required arguments: ${names}`;
      const details = { className: 'Field', name: field.name, arguments: names };
      const path = pathTo(ancestors, node);
      context.reportError(staticError(message, node, path, 'missingRequiredArguments', details));
    },
    ObjectValue(node: ObjectValueNode, _key, parent, _path, ancestors) {
      const type = getNamedType(context.getInputType());
      if (!isInputObjectType(type)) return;
      const given = new Set(node.fields.map(({ name }) => name.value));
      for (const field of Object.values(type.getFields())) {
        if (!isRequiredInputField(field) || given.has(field.name)) continue;
        const message = `Argument '${field.name}' on InputObject '${type.name}' is required. Expected type ${field.type}`;
        const details = {
          argumentName: field.name,
          argumentType: String(field.type),
          inputObjectType: type.name,
        };
        const path = [...pathTo(ancestors, parent), field.name];
        context.reportError(staticError(message, node, path, 'missingRequiredInputObjectAttribute', details));
      }
    },
  };
}

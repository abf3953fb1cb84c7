/**
 * The values that Kubernetes takes in fields that are any text to Argo's schema, since a tag may stand there: the field's
 * own, or those of the items of its list. From the reference of the Kubernetes API.
 * @module
 */

const pullPolicies = ["Always", "IfNotPresent", "Never"];
const profiles = ["RuntimeDefault", "Localhost", "Unconfined"];
const labelOperators = ["In", "NotIn", "Exists", "DoesNotExist"];

const container = {
  imagePullPolicy: pullPolicies,
  restartPolicy: ["Always", "OnFailure", "Never"],
  terminationMessagePolicy: ["File", "FallbackToLogsOnError"],
};

/** By type, then by field. */
const byType: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  AppArmorProfile: { type: profiles },
  Container: container,
  ContainerNode: container,
  ContainerPort: { protocol: ["TCP", "UDP", "SCTP"] },
  ContainerResizePolicy: { restartPolicy: ["NotRequired", "RestartContainer"] },
  HTTPGetAction: { scheme: ["HTTP", "HTTPS"] },
  HostPathVolumeSource: {
    type: ["DirectoryOrCreate", "Directory", "FileOrCreate", "File", "Socket", "CharDevice", "BlockDevice"],
  },
  ImageVolumeSource: { pullPolicy: pullPolicies },
  LabelSelectorRequirement: { operator: labelOperators },
  NodeSelectorRequirement: { operator: [...labelOperators, "Gt", "Lt"] },
  PersistentVolumeClaimSpec: {
    accessModes: ["ReadWriteOnce", "ReadOnlyMany", "ReadWriteMany", "ReadWriteOncePod"],
    volumeMode: ["Filesystem", "Block"],
  },
  PodSecurityContext: {
    fsGroupChangePolicy: ["OnRootMismatch", "Always"],
    seLinuxChangePolicy: ["MountOption", "Recursive"],
    supplementalGroupsPolicy: ["Merge", "Strict"],
  },
  ScriptTemplate: container,
  SeccompProfile: { type: profiles },
  SecurityContext: { procMount: ["Default", "Unmasked"] },
  Toleration: {
    effect: ["NoSchedule", "PreferNoSchedule", "NoExecute"],
    operator: ["Exists", "Equal", "Lt", "Gt"],
  },
  UserContainer: container,
  VolumeMount: {
    mountPropagation: ["None", "HostToContainer", "Bidirectional"],
    recursiveReadOnly: ["Disabled", "IfPossible", "Enabled"],
  },
  WorkflowSpec: { dnsPolicy: ["ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"] },
};

/** The values that Kubernetes takes in a field; nothing where it takes any text, or has no such field. */
export const kubernetesValues = (type: string, field: string): readonly string[] | undefined =>
  Object.hasOwn(byType, type) && Object.hasOwn(byType[type] ?? {}, field) ? byType[type]?.[field] : undefined;

/** The names of all fields with such values. */
export const fieldsOfKubernetesValues: readonly string[] = [...new Set(Object.values(byType).flatMap(Object.keys))];

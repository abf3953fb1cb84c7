// Made by packages/schema/generate.ts from schemas/; do not edit.

/** A manifest of one of Argo's kinds. */
export type Manifest = Workflow | WorkflowTemplate | ClusterWorkflowTemplate | CronWorkflow | WorkflowEventBinding;

export interface AWSElasticBlockStoreVolumeSource {
  readonly fsType?: string;
  readonly partition?: number;
  readonly readOnly?: boolean;
  readonly volumeID: string;
}

export interface Affinity {
  readonly nodeAffinity?: NodeAffinity;
  readonly podAffinity?: PodAffinity;
  readonly podAntiAffinity?: PodAntiAffinity;
}

export type Amount = number;

export interface AppArmorProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export interface ArchiveStrategy {
  readonly none?: NoneStrategy;
  readonly tar?: TarStrategy;
  readonly zip?: ZipStrategy;
}

export interface Arguments {
  readonly parameters?: readonly Parameter[];
  readonly artifacts?: readonly Artifact[];
}

export interface ArtGCStatus {
  readonly notSpecified?: boolean;
  readonly podsRecouped?: Readonly<Record<string, boolean>>;
  readonly strategiesProcessed?: Readonly<Record<string, boolean>>;
}

export interface Artifact {
  readonly name: string;
  readonly path?: string;
  readonly from?: string;
  readonly fromExpression?: string;
  readonly archive?: ArchiveStrategy;
  readonly archiveLogs?: boolean;
  readonly artifactGC?: ArtifactGC;
  readonly artifactory?: ArtifactoryArtifact;
  readonly azure?: AzureArtifact;
  readonly deleted?: boolean;
  readonly gcs?: GCSArtifact;
  readonly git?: GitArtifact;
  readonly globalName?: string;
  readonly hdfs?: HDFSArtifact;
  readonly http?: HTTPArtifact;
  readonly mode?: number;
  readonly optional?: boolean;
  readonly oss?: OSSArtifact;
  readonly plugin?: PluginArtifact;
  readonly raw?: RawArtifact;
  readonly recurseMode?: boolean;
  readonly s3?: S3Artifact;
  readonly subPath?: string;
}

export interface ArtifactGC {
  readonly podMetadata?: Metadata;
  readonly serviceAccountName?: string;
  readonly strategy?: "" | "OnWorkflowCompletion" | "OnWorkflowDeletion" | "Never";
}

export interface ArtifactLocation {
  readonly archiveLogs?: boolean;
  readonly artifactory?: ArtifactoryArtifact;
  readonly azure?: AzureArtifact;
  readonly gcs?: GCSArtifact;
  readonly git?: GitArtifact;
  readonly hdfs?: HDFSArtifact;
  readonly http?: HTTPArtifact;
  readonly oss?: OSSArtifact;
  readonly plugin?: PluginArtifact;
  readonly raw?: RawArtifact;
  readonly s3?: S3Artifact;
}

export interface ArtifactPaths {
  readonly name: string;
  readonly path?: string;
  readonly archive?: ArchiveStrategy;
  readonly archiveLogs?: boolean;
  readonly artifactGC?: ArtifactGC;
  readonly artifactory?: ArtifactoryArtifact;
  readonly azure?: AzureArtifact;
  readonly deleted?: boolean;
  readonly from?: string;
  readonly fromExpression?: string;
  readonly gcs?: GCSArtifact;
  readonly git?: GitArtifact;
  readonly globalName?: string;
  readonly hdfs?: HDFSArtifact;
  readonly http?: HTTPArtifact;
  readonly mode?: number;
  readonly optional?: boolean;
  readonly oss?: OSSArtifact;
  readonly plugin?: PluginArtifact;
  readonly raw?: RawArtifact;
  readonly recurseMode?: boolean;
  readonly s3?: S3Artifact;
  readonly subPath?: string;
}

export interface ArtifactRepository {
  readonly archiveLogs?: boolean;
  readonly artifactory?: ArtifactoryArtifactRepository;
  readonly azure?: AzureArtifactRepository;
  readonly gcs?: GCSArtifactRepository;
  readonly hdfs?: HDFSArtifactRepository;
  readonly oss?: OSSArtifactRepository;
  readonly plugin?: PluginArtifactRepository;
  readonly s3?: S3ArtifactRepository;
}

export interface ArtifactRepositoryRef {
  readonly key?: string;
  readonly configMap?: string;
}

export interface ArtifactRepositoryRefStatus {
  readonly namespace?: string;
  readonly key?: string;
  readonly artifactRepository?: ArtifactRepository;
  readonly configMap?: string;
  readonly default?: boolean;
}

export interface ArtifactoryArtifact {
  readonly passwordSecret?: SecretKeySelector;
  readonly url: string;
  readonly usernameSecret?: SecretKeySelector;
}

export interface ArtifactoryArtifactRepository {
  readonly keyFormat?: string;
  readonly passwordSecret?: SecretKeySelector;
  readonly repoURL?: string;
  readonly usernameSecret?: SecretKeySelector;
}

export interface AzureArtifact {
  readonly accountKeySecret?: SecretKeySelector;
  readonly blob: string;
  readonly container: string;
  readonly endpoint: string;
  readonly useSDKCreds?: boolean;
}

export interface AzureArtifactRepository {
  readonly accountKeySecret?: SecretKeySelector;
  readonly blobNameFormat?: string;
  readonly container: string;
  readonly endpoint: string;
  readonly useSDKCreds?: boolean;
}

export interface AzureDiskVolumeSource {
  readonly kind?: string;
  readonly cachingMode?: string;
  readonly diskName: string;
  readonly diskURI: string;
  readonly fsType?: string;
  readonly readOnly?: boolean;
}

export interface AzureFileVolumeSource {
  readonly readOnly?: boolean;
  readonly secretName: string;
  readonly shareName: string;
}

export interface Backoff {
  readonly duration?: string;
  readonly factor?: IntOrString;
  readonly maxDuration?: string;
  readonly cap?: string;
}

export interface BasicAuth {
  readonly passwordSecret?: SecretKeySelector;
  readonly usernameSecret?: SecretKeySelector;
}

export interface CSIVolumeSource {
  readonly driver: string;
  readonly fsType?: string;
  readonly nodePublishSecretRef?: LocalObjectReference;
  readonly readOnly?: boolean;
  readonly volumeAttributes?: Readonly<Record<string, string>>;
}

export interface Cache {
  readonly configMap: LocalObjectReference;
}

export interface Capabilities {
  readonly add?: readonly string[];
  readonly drop?: readonly string[];
}

export interface CephFSVolumeSource {
  readonly path?: string;
  readonly monitors: readonly string[];
  readonly readOnly?: boolean;
  readonly secretFile?: string;
  readonly secretRef?: LocalObjectReference;
  readonly user?: string;
}

export interface CinderVolumeSource {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: LocalObjectReference;
  readonly volumeID: string;
}

export interface ClientCertAuth {
  readonly clientCertSecret?: SecretKeySelector;
  readonly clientKeySecret?: SecretKeySelector;
}

export interface ClusterTrustBundleProjection {
  readonly name?: string;
  readonly path: string;
  readonly labelSelector?: LabelSelector;
  readonly optional?: boolean;
  readonly signerName?: string;
}

export interface ClusterWorkflowTemplate {
  readonly apiVersion: "argoproj.io/v1alpha1";
  readonly kind: "ClusterWorkflowTemplate";
  readonly metadata: ObjectMeta;
  readonly spec: WorkflowSpec;
}

export interface Condition {
  readonly message?: string;
  readonly type?: string;
  readonly status?: string;
}

export interface ConfigMapEnvSource {
  readonly name?: string;
  readonly optional?: boolean;
}

export interface ConfigMapKeySelector {
  readonly name?: string;
  readonly key: string;
  readonly optional?: boolean;
}

export interface ConfigMapProjection {
  readonly name?: string;
  readonly items?: readonly KeyToPath[];
  readonly optional?: boolean;
}

export interface ConfigMapVolumeSource {
  readonly name?: string;
  readonly defaultMode?: number;
  readonly items?: readonly KeyToPath[];
  readonly optional?: boolean;
}

export interface Container {
  readonly name?: string;
  readonly image?: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly workingDir?: string;
  readonly env?: readonly EnvVar[];
  readonly envFrom?: readonly EnvFromSource[];
  readonly ports?: readonly ContainerPort[];
  readonly resources?: ResourceRequirements;
  readonly volumeMounts?: readonly VolumeMount[];
  readonly imagePullPolicy?: string;
  readonly lifecycle?: Lifecycle;
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly resizePolicy?: readonly ContainerResizePolicy[];
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: readonly ContainerRestartRule[];
  readonly securityContext?: SecurityContext;
  readonly startupProbe?: Probe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: readonly VolumeDevice[];
}

export interface ContainerNode {
  readonly name: string;
  readonly dependencies?: readonly string[];
  readonly image?: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly workingDir?: string;
  readonly env?: readonly EnvVar[];
  readonly envFrom?: readonly EnvFromSource[];
  readonly ports?: readonly ContainerPort[];
  readonly resources?: ResourceRequirements;
  readonly volumeMounts?: readonly VolumeMount[];
  readonly imagePullPolicy?: string;
  readonly lifecycle?: Lifecycle;
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly resizePolicy?: readonly ContainerResizePolicy[];
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: readonly ContainerRestartRule[];
  readonly securityContext?: SecurityContext;
  readonly startupProbe?: Probe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: readonly VolumeDevice[];
}

export interface ContainerPort {
  readonly name?: string;
  readonly containerPort: number;
  readonly hostIP?: string;
  readonly hostPort?: number;
  readonly protocol?: string;
}

export interface ContainerResizePolicy {
  readonly resourceName: string;
  readonly restartPolicy: string;
}

export interface ContainerRestartRule {
  readonly action: string;
  readonly exitCodes?: ContainerRestartRuleOnExitCodes;
}

export interface ContainerRestartRuleOnExitCodes {
  readonly operator: string;
  readonly values?: readonly number[];
}

export interface ContainerSetRetryStrategy {
  readonly retries: IntOrString;
  readonly duration?: string;
}

export interface ContainerSetTemplate {
  readonly retryStrategy?: ContainerSetRetryStrategy;
  readonly volumeMounts?: readonly VolumeMount[];
  readonly containers: readonly ContainerNode[];
}

export interface ContinueOn {
  readonly error?: boolean;
  readonly failed?: boolean;
}

export interface CoreV1HTTPHeader {
  readonly name: string;
  readonly value: string;
}

export interface Counter {
  readonly value: string;
}

export interface CreateS3BucketOptions {
  readonly objectLocking?: boolean;
}

export interface CronWorkflow {
  readonly apiVersion: "argoproj.io/v1alpha1";
  readonly kind: "CronWorkflow";
  readonly metadata: ObjectMeta;
  readonly spec: CronWorkflowSpec;
  readonly status?: CronWorkflowStatus;
}

export interface CronWorkflowSpec {
  readonly schedules: readonly string[];
  readonly timezone?: string;
  readonly when?: string;
  readonly suspend?: boolean;
  readonly concurrencyPolicy?: "Allow" | "Forbid" | "Replace";
  readonly startingDeadlineSeconds?: number;
  readonly successfulJobsHistoryLimit?: number;
  readonly failedJobsHistoryLimit?: number;
  readonly stopStrategy?: StopStrategy;
  readonly workflowMetadata?: ObjectMeta;
  readonly workflowSpec: WorkflowSpec;
}

export interface CronWorkflowStatus {
  readonly active?: readonly ObjectReference[];
  readonly conditions?: readonly Condition[];
  readonly failed?: number;
  readonly lastScheduledTime?: Time;
  readonly phase?: string;
  readonly succeeded?: number;
}

export interface DAGTask {
  readonly name: string;
  readonly template?: string;
  readonly templateRef?: TemplateRef;
  readonly inline?: Template;
  readonly arguments?: Arguments;
  readonly dependencies?: readonly string[];
  readonly depends?: string;
  readonly when?: string;
  readonly withItems?: readonly Item[];
  readonly withParam?: string;
  readonly withSequence?: Sequence;
  readonly continueOn?: ContinueOn;
  readonly hooks?: Readonly<Record<string, LifecycleHook>>;
  readonly onExit?: string;
}

export interface DAGTemplate {
  readonly target?: string;
  readonly failFast?: boolean;
  readonly tasks: readonly DAGTask[];
}

export interface Data {
  readonly source: DataSource;
  readonly transformation: readonly TransformationStep[];
}

export interface DataSource {
  readonly artifactPaths?: ArtifactPaths;
}

export interface DownwardAPIProjection {
  readonly items?: readonly DownwardAPIVolumeFile[];
}

export interface DownwardAPIVolumeFile {
  readonly path: string;
  readonly fieldRef?: ObjectFieldSelector;
  readonly mode?: number;
  readonly resourceFieldRef?: ResourceFieldSelector;
}

export interface DownwardAPIVolumeSource {
  readonly defaultMode?: number;
  readonly items?: readonly DownwardAPIVolumeFile[];
}

export interface EmptyDirVolumeSource {
  readonly medium?: string;
  readonly sizeLimit?: Quantity;
}

export interface EnvFromSource {
  readonly configMapRef?: ConfigMapEnvSource;
  readonly prefix?: string;
  readonly secretRef?: SecretEnvSource;
}

export interface EnvVar {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: EnvVarSource;
}

export interface EnvVarSource {
  readonly configMapKeyRef?: ConfigMapKeySelector;
  readonly fieldRef?: ObjectFieldSelector;
  readonly fileKeyRef?: FileKeySelector;
  readonly resourceFieldRef?: ResourceFieldSelector;
  readonly secretKeyRef?: SecretKeySelector;
}

export interface EphemeralVolumeSource {
  readonly volumeClaimTemplate?: PersistentVolumeClaimTemplate;
}

export interface Event {
  readonly selector: string;
}

export interface ExecAction {
  readonly command?: readonly string[];
}

export interface ExecutorConfig {
  readonly serviceAccountName?: string;
}

export interface ExecutorPlugin {
  readonly metadata: ObjectMeta;
  readonly spec: ExecutorPluginSpec;
}

export interface ExecutorPluginSidecar {
  readonly automountServiceAccountToken?: boolean;
  readonly container: Container;
}

export interface ExecutorPluginSpec {
  readonly sidecar: ExecutorPluginSidecar;
}

export interface FCVolumeSource {
  readonly fsType?: string;
  readonly lun?: number;
  readonly readOnly?: boolean;
  readonly targetWWNs?: readonly string[];
  readonly wwids?: readonly string[];
}

export type FieldsV1 = Readonly<Record<string, unknown>>;

export interface FileKeySelector {
  readonly key: string;
  readonly path: string;
  readonly optional?: boolean;
  readonly volumeName: string;
}

export interface FlexVolumeSource {
  readonly driver: string;
  readonly fsType?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly readOnly?: boolean;
  readonly secretRef?: LocalObjectReference;
}

export interface FlockerVolumeSource {
  readonly datasetName?: string;
  readonly datasetUUID?: string;
}

export interface GCEPersistentDiskVolumeSource {
  readonly fsType?: string;
  readonly partition?: number;
  readonly pdName: string;
  readonly readOnly?: boolean;
}

export interface GCSArtifact {
  readonly key: string;
  readonly bucket?: string;
  readonly serviceAccountKeySecret?: SecretKeySelector;
}

export interface GCSArtifactRepository {
  readonly bucket?: string;
  readonly keyFormat?: string;
  readonly serviceAccountKeySecret?: SecretKeySelector;
}

export interface GRPCAction {
  readonly port: number;
  readonly service?: string;
}

export interface Gauge {
  readonly operation?: "Set" | "Add" | "Sub";
  readonly realtime: boolean;
  readonly value: string;
}

export interface GitArtifact {
  readonly repo: string;
  readonly revision?: string;
  readonly branch?: string;
  readonly depth?: number;
  readonly disableSubmodules?: boolean;
  readonly fetch?: readonly string[];
  readonly insecureIgnoreHostKey?: boolean;
  readonly insecureSkipTLS?: boolean;
  readonly passwordSecret?: SecretKeySelector;
  readonly singleBranch?: boolean;
  readonly sshPrivateKeySecret?: SecretKeySelector;
  readonly usernameSecret?: SecretKeySelector;
}

export interface GitRepoVolumeSource {
  readonly directory?: string;
  readonly repository: string;
  readonly revision?: string;
}

export interface GlusterfsVolumeSource {
  readonly path: string;
  readonly endpoints: string;
  readonly readOnly?: boolean;
}

export interface HDFSArtifact {
  readonly path: string;
  readonly addresses?: readonly string[];
  readonly dataTransferProtection?: string;
  readonly force?: boolean;
  readonly hdfsUser?: string;
  readonly krbCCacheSecret?: SecretKeySelector;
  readonly krbConfigConfigMap?: ConfigMapKeySelector;
  readonly krbKeytabSecret?: SecretKeySelector;
  readonly krbRealm?: string;
  readonly krbServicePrincipalName?: string;
  readonly krbUsername?: string;
}

export interface HDFSArtifactRepository {
  readonly addresses?: readonly string[];
  readonly dataTransferProtection?: string;
  readonly force?: boolean;
  readonly hdfsUser?: string;
  readonly krbCCacheSecret?: SecretKeySelector;
  readonly krbConfigConfigMap?: ConfigMapKeySelector;
  readonly krbKeytabSecret?: SecretKeySelector;
  readonly krbRealm?: string;
  readonly krbServicePrincipalName?: string;
  readonly krbUsername?: string;
  readonly pathFormat?: string;
}

export interface HTTP {
  readonly method?: string;
  readonly url: string;
  readonly headers?: readonly HTTPHeader[];
  readonly body?: string;
  readonly bodyFrom?: HTTPBodySource;
  readonly insecureSkipVerify?: boolean;
  readonly successCondition?: string;
  readonly timeoutSeconds?: number;
}

export interface HTTPArtifact {
  readonly url: string;
  readonly headers?: readonly Header[];
  readonly auth?: HTTPAuth;
  readonly saveStreamViaFile?: boolean;
}

export interface HTTPAuth {
  readonly basicAuth?: BasicAuth;
  readonly clientCert?: ClientCertAuth;
  readonly oauth2?: OAuth2Auth;
}

export interface HTTPBodySource {
  readonly bytes?: string;
}

export interface HTTPGetAction {
  readonly path?: string;
  readonly host?: string;
  readonly httpHeaders?: readonly CoreV1HTTPHeader[];
  readonly port: IntOrString;
  readonly scheme?: string;
}

export interface HTTPHeader {
  readonly name: string;
  readonly value?: string;
  readonly valueFrom?: HTTPHeaderSource;
}

export interface HTTPHeaderSource {
  readonly secretKeyRef?: SecretKeySelector;
}

export interface Header {
  readonly name: string;
  readonly value: string;
}

export interface Histogram {
  readonly buckets: readonly Amount[];
  readonly value: string;
}

export interface HostAlias {
  readonly hostnames?: readonly string[];
  readonly ip: string;
}

export interface HostPathVolumeSource {
  readonly path: string;
  readonly type?: string;
}

export interface ISCSIVolumeSource {
  readonly chapAuthDiscovery?: boolean;
  readonly chapAuthSession?: boolean;
  readonly fsType?: string;
  readonly initiatorName?: string;
  readonly iqn: string;
  readonly iscsiInterface?: string;
  readonly lun: number;
  readonly portals?: readonly string[];
  readonly readOnly?: boolean;
  readonly secretRef?: LocalObjectReference;
  readonly targetPortal: string;
}

export interface ImageVolumeSource {
  readonly pullPolicy?: string;
  readonly reference?: string;
}

export interface Inputs {
  readonly parameters?: readonly Parameter[];
  readonly artifacts?: readonly Artifact[];
}

export type IntOrString = string | number;

export type Item = unknown;

export interface KeyToPath {
  readonly key: string;
  readonly path: string;
  readonly mode?: number;
}

export interface LabelSelector {
  readonly matchExpressions?: readonly LabelSelectorRequirement[];
  readonly matchLabels?: Readonly<Record<string, string>>;
}

export interface LabelSelectorRequirement {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

export interface LabelValueFrom {
  readonly expression: string;
}

export interface Lifecycle {
  readonly postStart?: LifecycleHandler;
  readonly preStop?: LifecycleHandler;
  readonly stopSignal?: string;
}

export interface LifecycleHandler {
  readonly exec?: ExecAction;
  readonly httpGet?: HTTPGetAction;
  readonly sleep?: SleepAction;
  readonly tcpSocket?: TCPSocketAction;
}

export interface LifecycleHook {
  readonly expression?: string;
  readonly template?: string;
  readonly templateRef?: TemplateRef;
  readonly arguments?: Arguments;
}

export interface LocalObjectReference {
  readonly name?: string;
}

export interface ManagedFieldsEntry {
  readonly apiVersion?: string;
  readonly fieldsType?: string;
  readonly fieldsV1?: FieldsV1;
  readonly manager?: string;
  readonly operation?: string;
  readonly subresource?: string;
  readonly time?: Time;
}

export interface ManifestFrom {
  readonly artifact: Artifact;
}

export interface MemoizationStatus {
  readonly key: string;
  readonly cacheName: string;
  readonly hit: boolean;
}

export interface Memoize {
  readonly key: string;
  readonly maxAge: string;
  readonly cache: Cache;
}

export interface Metadata {
  readonly annotations?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
}

export interface MetricLabel {
  readonly key: string;
  readonly value: string;
}

export interface Metrics {
  readonly prometheus: readonly Prometheus[];
}

export interface ModifyVolumeStatus {
  readonly targetVolumeAttributesClassName?: string;
  readonly status: string;
}

export interface Mutex {
  readonly name?: string;
  readonly namespace?: string;
  readonly database?: boolean;
}

export interface MutexHolding {
  readonly holder?: string;
  readonly mutex?: string;
}

export interface MutexStatus {
  readonly holding?: readonly MutexHolding[];
  readonly waiting?: readonly MutexHolding[];
}

export interface NFSVolumeSource {
  readonly path: string;
  readonly readOnly?: boolean;
  readonly server: string;
}

export interface NodeAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly PreferredSchedulingTerm[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: NodeSelector;
}

export interface NodeFlag {
  readonly hooked?: boolean;
  readonly retried?: boolean;
}

export interface NodeSelector {
  readonly nodeSelectorTerms: readonly NodeSelectorTerm[];
}

export interface NodeSelectorRequirement {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[];
}

export interface NodeSelectorTerm {
  readonly matchExpressions?: readonly NodeSelectorRequirement[];
  readonly matchFields?: readonly NodeSelectorRequirement[];
}

export interface NodeStatus {
  readonly name: string;
  readonly boundaryID?: string;
  readonly children?: readonly string[];
  readonly daemoned?: boolean;
  readonly displayName?: string;
  readonly estimatedDuration?: number;
  readonly failedPodRestarts?: number;
  readonly finishedAt?: Time;
  readonly hostNodeName?: string;
  readonly id: string;
  readonly inputs?: Inputs;
  readonly memoizationStatus?: MemoizationStatus;
  readonly message?: string;
  readonly nodeFlag?: NodeFlag;
  readonly outboundNodes?: readonly string[];
  readonly outputs?: Outputs;
  readonly phase?: string;
  readonly podIP?: string;
  readonly progress?: string;
  readonly resourcesDuration?: Readonly<Record<string, number>>;
  readonly restartingPodUID?: string;
  readonly startedAt?: Time;
  readonly synchronizationStatus?: NodeSynchronizationStatus;
  readonly taskResultSynced?: boolean;
  readonly templateName?: string;
  readonly templateRef?: TemplateRef;
  readonly templateScope?: string;
  readonly type: string;
}

export interface NodeSynchronizationStatus {
  readonly waiting?: string;
}

export type NoneStrategy = Readonly<Record<string, never>>;

export interface OAuth2Auth {
  readonly clientIDSecret?: SecretKeySelector;
  readonly clientSecretSecret?: SecretKeySelector;
  readonly endpointParams?: readonly OAuth2EndpointParam[];
  readonly scopes?: readonly string[];
  readonly tokenURLSecret?: SecretKeySelector;
}

export interface OAuth2EndpointParam {
  readonly key: string;
  readonly value?: string;
}

export interface OSSArtifact {
  readonly key: string;
  readonly accessKeySecret?: SecretKeySelector;
  readonly bucket?: string;
  readonly createBucketIfNotPresent?: boolean;
  readonly endpoint?: string;
  readonly lifecycleRule?: OSSLifecycleRule;
  readonly secretKeySecret?: SecretKeySelector;
  readonly securityToken?: string;
  readonly useSDKCreds?: boolean;
}

export interface OSSArtifactRepository {
  readonly accessKeySecret?: SecretKeySelector;
  readonly bucket?: string;
  readonly createBucketIfNotPresent?: boolean;
  readonly endpoint?: string;
  readonly keyFormat?: string;
  readonly lifecycleRule?: OSSLifecycleRule;
  readonly secretKeySecret?: SecretKeySelector;
  readonly securityToken?: string;
  readonly useSDKCreds?: boolean;
}

export interface OSSLifecycleRule {
  readonly markDeletionAfterDays?: number;
  readonly markInfrequentAccessAfterDays?: number;
}

export interface ObjectFieldSelector {
  readonly apiVersion?: string;
  readonly fieldPath: string;
}

export interface ObjectMeta {
  readonly name?: string;
  readonly generateName?: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly creationTimestamp?: Time;
  readonly deletionGracePeriodSeconds?: number;
  readonly deletionTimestamp?: Time;
  readonly finalizers?: readonly string[];
  readonly generation?: number;
  readonly managedFields?: readonly ManagedFieldsEntry[];
  readonly ownerReferences?: readonly OwnerReference[];
  readonly resourceVersion?: string;
  readonly selfLink?: string;
  readonly uid?: string;
}

export interface ObjectReference {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
  readonly fieldPath?: string;
  readonly resourceVersion?: string;
  readonly uid?: string;
}

export interface Outputs {
  readonly result?: string;
  readonly exitCode?: string;
  readonly parameters?: readonly Parameter[];
  readonly artifacts?: readonly Artifact[];
}

export interface OwnerReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly blockOwnerDeletion?: boolean;
  readonly controller?: boolean;
  readonly uid: string;
}

export type ParallelSteps = readonly WorkflowStep[];

export interface Parameter {
  readonly name: string;
  readonly value?: string | number | boolean;
  readonly valueFrom?: ValueFrom;
  readonly default?: string | number | boolean;
  readonly enum?: readonly (string | number | boolean)[];
  readonly description?: string | number | boolean;
  readonly globalName?: string;
}

export interface PersistentVolumeClaim {
  readonly apiVersion?: string;
  readonly kind?: string;
  readonly metadata?: ObjectMeta;
  readonly spec?: PersistentVolumeClaimSpec;
  readonly status?: PersistentVolumeClaimStatus;
}

export interface PersistentVolumeClaimCondition {
  readonly lastProbeTime?: Time;
  readonly lastTransitionTime?: Time;
  readonly message?: string;
  readonly reason?: string;
  readonly type: string;
  readonly status: string;
}

export interface PersistentVolumeClaimSpec {
  readonly accessModes?: readonly string[];
  readonly dataSource?: TypedLocalObjectReference;
  readonly dataSourceRef?: TypedObjectReference;
  readonly resources?: VolumeResourceRequirements;
  readonly selector?: LabelSelector;
  readonly storageClassName?: string;
  readonly volumeAttributesClassName?: string;
  readonly volumeMode?: string;
  readonly volumeName?: string;
}

export interface PersistentVolumeClaimStatus {
  readonly accessModes?: readonly string[];
  readonly allocatedResourceStatuses?: Readonly<Record<string, string>>;
  readonly allocatedResources?: Readonly<Record<string, Quantity>>;
  readonly capacity?: Readonly<Record<string, Quantity>>;
  readonly conditions?: readonly PersistentVolumeClaimCondition[];
  readonly currentVolumeAttributesClassName?: string;
  readonly modifyVolumeStatus?: ModifyVolumeStatus;
  readonly phase?: string;
}

export interface PersistentVolumeClaimTemplate {
  readonly metadata?: ObjectMeta;
  readonly spec: PersistentVolumeClaimSpec;
}

export interface PersistentVolumeClaimVolumeSource {
  readonly claimName: string;
  readonly readOnly?: boolean;
}

export interface PhotonPersistentDiskVolumeSource {
  readonly fsType?: string;
  readonly pdID: string;
}

export type Plugin = Readonly<Record<string, unknown>>;

export interface PluginArtifact {
  readonly name?: string;
  readonly key: string;
  readonly configuration?: string;
  readonly connectionTimeoutSeconds?: number;
}

export interface PluginArtifactRepository {
  readonly name: string;
  readonly configuration: string;
  readonly keyFormat?: string;
}

export interface PodAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[];
}

export interface PodAffinityTerm {
  readonly labelSelector?: LabelSelector;
  readonly matchLabelKeys?: readonly string[];
  readonly mismatchLabelKeys?: readonly string[];
  readonly namespaceSelector?: LabelSelector;
  readonly namespaces?: readonly string[];
  readonly topologyKey: string;
}

export interface PodAntiAffinity {
  readonly preferredDuringSchedulingIgnoredDuringExecution?: readonly WeightedPodAffinityTerm[];
  readonly requiredDuringSchedulingIgnoredDuringExecution?: readonly PodAffinityTerm[];
}

export interface PodCertificateProjection {
  readonly certificateChainPath?: string;
  readonly credentialBundlePath?: string;
  readonly keyPath?: string;
  readonly keyType: string;
  readonly maxExpirationSeconds?: number;
  readonly signerName: string;
  readonly userAnnotations?: Readonly<Record<string, string>>;
}

export interface PodDNSConfig {
  readonly nameservers?: readonly string[];
  readonly options?: readonly PodDNSConfigOption[];
  readonly searches?: readonly string[];
}

export interface PodDNSConfigOption {
  readonly name?: string;
  readonly value?: string;
}

export interface PodDisruptionBudgetSpec {
  readonly maxUnavailable?: IntOrString;
  readonly minAvailable?: IntOrString;
  readonly selector?: LabelSelector;
  readonly unhealthyPodEvictionPolicy?: string;
}

export interface PodGC {
  readonly deleteDelayDuration?: string;
  readonly labelSelector?: LabelSelector;
  readonly strategy?: "" | "OnPodCompletion" | "OnPodSuccess" | "OnWorkflowCompletion" | "OnWorkflowSuccess";
}

export interface PodResourceClaim {
  readonly name: string;
  readonly resourceClaimName?: string;
  readonly resourceClaimTemplateName?: string;
}

export interface PodSecurityContext {
  readonly appArmorProfile?: AppArmorProfile;
  readonly fsGroup?: number;
  readonly fsGroupChangePolicy?: string;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxChangePolicy?: string;
  readonly seLinuxOptions?: SELinuxOptions;
  readonly seccompProfile?: SeccompProfile;
  readonly supplementalGroups?: readonly number[];
  readonly supplementalGroupsPolicy?: string;
  readonly sysctls?: readonly Sysctl[];
  readonly windowsOptions?: WindowsSecurityContextOptions;
}

export interface PortworxVolumeSource {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly volumeID: string;
}

export interface PreferredSchedulingTerm {
  readonly preference: NodeSelectorTerm;
  readonly weight: number;
}

export interface Probe {
  readonly exec?: ExecAction;
  readonly httpGet?: HTTPGetAction;
  readonly tcpSocket?: TCPSocketAction;
  readonly grpc?: GRPCAction;
  readonly failureThreshold?: number;
  readonly initialDelaySeconds?: number;
  readonly periodSeconds?: number;
  readonly successThreshold?: number;
  readonly terminationGracePeriodSeconds?: number;
  readonly timeoutSeconds?: number;
}

export interface ProjectedVolumeSource {
  readonly defaultMode?: number;
  readonly sources?: readonly VolumeProjection[];
}

export interface Prometheus {
  readonly name: string;
  readonly help: string;
  readonly labels?: readonly MetricLabel[];
  readonly when?: string;
  readonly counter?: Counter;
  readonly gauge?: Gauge;
  readonly histogram?: Histogram;
}

export type Quantity = string | number;

export interface QuobyteVolumeSource {
  readonly group?: string;
  readonly readOnly?: boolean;
  readonly registry: string;
  readonly tenant?: string;
  readonly user?: string;
  readonly volume: string;
}

export interface RBDVolumeSource {
  readonly fsType?: string;
  readonly image: string;
  readonly keyring?: string;
  readonly monitors: readonly string[];
  readonly pool?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: LocalObjectReference;
  readonly user?: string;
}

export interface RawArtifact {
  readonly data: string;
}

export interface ResourceClaim {
  readonly name: string;
  readonly request?: string;
}

export interface ResourceFieldSelector {
  readonly containerName?: string;
  readonly divisor?: Quantity;
  readonly resource: string;
}

export interface ResourceRequirements {
  readonly requests?: Readonly<Record<string, Quantity>>;
  readonly limits?: Readonly<Record<string, Quantity>>;
  readonly claims?: readonly ResourceClaim[];
}

export interface ResourceTemplate {
  readonly action: "get" | "create" | "apply" | "delete" | "replace" | "patch";
  readonly setOwnerReference?: boolean;
  readonly flags?: readonly string[];
  readonly mergeStrategy?: "strategic" | "merge" | "json";
  readonly successCondition?: string;
  readonly failureCondition?: string;
  readonly manifest?: string;
  readonly manifestFrom?: ManifestFrom;
}

export interface RetryAffinity {
  readonly nodeAntiAffinity?: RetryNodeAntiAffinity;
}

export type RetryNodeAntiAffinity = Readonly<Record<string, never>>;

export interface RetryStrategy {
  readonly limit?: IntOrString;
  readonly retryPolicy?: "Always" | "OnFailure" | "OnError" | "OnTransientError";
  readonly expression?: string;
  readonly backoff?: Backoff;
  readonly affinity?: RetryAffinity;
}

export interface S3Artifact {
  readonly endpoint?: string;
  readonly bucket?: string;
  readonly key?: string;
  readonly region?: string;
  readonly accessKeySecret?: SecretKeySelector;
  readonly addressingStyle?: "" | "path" | "virtual-hosted";
  readonly caSecret?: SecretKeySelector;
  readonly createBucketIfNotPresent?: CreateS3BucketOptions;
  readonly encryptionOptions?: S3EncryptionOptions;
  readonly insecure?: boolean;
  readonly roleARN?: string;
  readonly secretKeySecret?: SecretKeySelector;
  readonly sessionTokenSecret?: SecretKeySelector;
  readonly useSDKCreds?: boolean;
}

export interface S3ArtifactRepository {
  readonly accessKeySecret?: SecretKeySelector;
  readonly addressingStyle?: "" | "path" | "virtual-hosted";
  readonly bucket?: string;
  readonly caSecret?: SecretKeySelector;
  readonly createBucketIfNotPresent?: CreateS3BucketOptions;
  readonly encryptionOptions?: S3EncryptionOptions;
  readonly endpoint?: string;
  readonly insecure?: boolean;
  readonly keyFormat?: string;
  readonly keyPrefix?: string;
  readonly region?: string;
  readonly roleARN?: string;
  readonly secretKeySecret?: SecretKeySelector;
  readonly sessionTokenSecret?: SecretKeySelector;
  readonly useSDKCreds?: boolean;
}

export interface S3EncryptionOptions {
  readonly enableEncryption?: boolean;
  readonly kmsEncryptionContext?: string;
  readonly kmsKeyId?: string;
  readonly serverSideCustomerKeySecret?: SecretKeySelector;
}

export interface SELinuxOptions {
  readonly level?: string;
  readonly role?: string;
  readonly type?: string;
  readonly user?: string;
}

export interface ScaleIOVolumeSource {
  readonly fsType?: string;
  readonly gateway: string;
  readonly protectionDomain?: string;
  readonly readOnly?: boolean;
  readonly secretRef: LocalObjectReference;
  readonly sslEnabled?: boolean;
  readonly storageMode?: string;
  readonly storagePool?: string;
  readonly system: string;
  readonly volumeName?: string;
}

export interface ScriptTemplate {
  readonly name?: string;
  readonly image?: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly workingDir?: string;
  readonly env?: readonly EnvVar[];
  readonly envFrom?: readonly EnvFromSource[];
  readonly ports?: readonly ContainerPort[];
  readonly resources?: ResourceRequirements;
  readonly volumeMounts?: readonly VolumeMount[];
  readonly imagePullPolicy?: string;
  readonly lifecycle?: Lifecycle;
  readonly livenessProbe?: Probe;
  readonly readinessProbe?: Probe;
  readonly resizePolicy?: readonly ContainerResizePolicy[];
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: readonly ContainerRestartRule[];
  readonly securityContext?: SecurityContext;
  readonly startupProbe?: Probe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: readonly VolumeDevice[];
  readonly source?: string;
}

export interface SeccompProfile {
  readonly localhostProfile?: string;
  readonly type: string;
}

export interface SecretEnvSource {
  readonly name?: string;
  readonly optional?: boolean;
}

export interface SecretKeySelector {
  readonly name?: string;
  readonly key: string;
  readonly optional?: boolean;
}

export interface SecretProjection {
  readonly name?: string;
  readonly items?: readonly KeyToPath[];
  readonly optional?: boolean;
}

export interface SecretVolumeSource {
  readonly secretName?: string;
  readonly items?: readonly KeyToPath[];
  readonly defaultMode?: number;
  readonly optional?: boolean;
}

export interface SecurityContext {
  readonly allowPrivilegeEscalation?: boolean;
  readonly appArmorProfile?: AppArmorProfile;
  readonly capabilities?: Capabilities;
  readonly privileged?: boolean;
  readonly procMount?: string;
  readonly readOnlyRootFilesystem?: boolean;
  readonly runAsGroup?: number;
  readonly runAsNonRoot?: boolean;
  readonly runAsUser?: number;
  readonly seLinuxOptions?: SELinuxOptions;
  readonly seccompProfile?: SeccompProfile;
  readonly windowsOptions?: WindowsSecurityContextOptions;
}

export interface SemaphoreHolding {
  readonly holders?: readonly string[];
  readonly semaphore?: string;
}

export interface SemaphoreRef {
  readonly namespace?: string;
  readonly configMapKeyRef?: ConfigMapKeySelector;
  readonly database?: SyncDatabaseRef;
}

export interface SemaphoreStatus {
  readonly holding?: readonly SemaphoreHolding[];
  readonly waiting?: readonly SemaphoreHolding[];
}

export interface Sequence {
  readonly start?: IntOrString;
  readonly end?: IntOrString;
  readonly count?: IntOrString;
  readonly format?: string;
}

export interface ServiceAccountTokenProjection {
  readonly path: string;
  readonly audience?: string;
  readonly expirationSeconds?: number;
}

export interface SleepAction {
  readonly seconds: number;
}

export interface StopStrategy {
  readonly expression: string;
}

export interface StorageOSVolumeSource {
  readonly fsType?: string;
  readonly readOnly?: boolean;
  readonly secretRef?: LocalObjectReference;
  readonly volumeName?: string;
  readonly volumeNamespace?: string;
}

export interface Submit {
  readonly workflowTemplateRef: WorkflowTemplateRef;
  readonly arguments?: Arguments;
  readonly metadata?: ObjectMeta;
}

export type SuppliedValueFrom = Readonly<Record<string, never>>;

export interface SuspendTemplate {
  readonly duration?: string;
}

export interface SyncDatabaseRef {
  readonly key: string;
}

export interface Synchronization {
  readonly mutexes?: readonly Mutex[];
  readonly semaphores?: readonly SemaphoreRef[];
}

export interface SynchronizationStatus {
  readonly mutex?: MutexStatus;
  readonly semaphore?: SemaphoreStatus;
}

export interface Sysctl {
  readonly name: string;
  readonly value: string;
}

export interface TCPSocketAction {
  readonly host?: string;
  readonly port: IntOrString;
}

export interface TTLStrategy {
  readonly secondsAfterCompletion?: number;
  readonly secondsAfterFailure?: number;
  readonly secondsAfterSuccess?: number;
}

export interface TarStrategy {
  readonly compressionLevel?: number;
}

export interface Template {
  readonly name?: string;
  readonly metadata?: Metadata;
  readonly inputs?: Inputs;
  readonly outputs?: Outputs;
  readonly activeDeadlineSeconds?: IntOrString;
  readonly affinity?: Affinity;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly archiveLocation?: ArtifactLocation;
  readonly automountServiceAccountToken?: boolean;
  readonly daemon?: boolean;
  readonly executor?: ExecutorConfig;
  readonly failFast?: boolean;
  readonly hostAliases?: readonly HostAlias[];
  readonly initContainers?: readonly UserContainer[];
  readonly memoize?: Memoize;
  readonly metrics?: Metrics;
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly parallelism?: number;
  readonly pendingTimeout?: string;
  readonly podResources?: ResourceRequirements;
  readonly podSpecPatch?: string;
  readonly priorityClassName?: string;
  readonly resourceClaims?: readonly PodResourceClaim[];
  readonly retryStrategy?: RetryStrategy;
  readonly schedulerName?: string;
  readonly securityContext?: PodSecurityContext;
  readonly serviceAccountName?: string;
  readonly sidecars?: readonly UserContainer[];
  readonly synchronization?: Synchronization;
  readonly timeout?: string;
  readonly tolerations?: readonly Toleration[];
  readonly volumes?: readonly Volume[];
  readonly container?: Container;
  readonly script?: ScriptTemplate;
  readonly containerSet?: ContainerSetTemplate;
  readonly resource?: ResourceTemplate;
  readonly dag?: DAGTemplate;
  readonly steps?: readonly ParallelSteps[];
  readonly suspend?: SuspendTemplate;
  readonly http?: HTTP;
  readonly data?: Data;
  readonly plugin?: Plugin;
}

export interface TemplateRef {
  readonly name?: string;
  readonly template?: string;
  readonly clusterScope?: boolean;
}

export type Time = string;

export interface Toleration {
  readonly key?: string;
  readonly operator?: string;
  readonly value?: string;
  readonly effect?: string;
  readonly tolerationSeconds?: number;
}

export interface TransformationStep {
  readonly expression: string;
}

export interface TypedLocalObjectReference {
  readonly kind: string;
  readonly name: string;
  readonly apiGroup?: string;
}

export interface TypedObjectReference {
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
  readonly apiGroup?: string;
}

export interface UserContainer {
  readonly name: string;
  readonly image?: string;
  readonly command?: readonly string[];
  readonly args?: readonly string[];
  readonly workingDir?: string;
  readonly env?: readonly EnvVar[];
  readonly envFrom?: readonly EnvFromSource[];
  readonly ports?: readonly ContainerPort[];
  readonly resources?: ResourceRequirements;
  readonly volumeMounts?: readonly VolumeMount[];
  readonly imagePullPolicy?: string;
  readonly lifecycle?: Lifecycle;
  readonly livenessProbe?: Probe;
  readonly mirrorVolumeMounts?: boolean;
  readonly readinessProbe?: Probe;
  readonly resizePolicy?: readonly ContainerResizePolicy[];
  readonly restartPolicy?: string;
  readonly restartPolicyRules?: readonly ContainerRestartRule[];
  readonly securityContext?: SecurityContext;
  readonly startupProbe?: Probe;
  readonly stdin?: boolean;
  readonly stdinOnce?: boolean;
  readonly terminationMessagePath?: string;
  readonly terminationMessagePolicy?: string;
  readonly tty?: boolean;
  readonly volumeDevices?: readonly VolumeDevice[];
}

export interface ValueFrom {
  readonly path?: string;
  readonly configMapKeyRef?: ConfigMapKeySelector;
  readonly default?: string | number | boolean;
  readonly event?: string;
  readonly expression?: string;
  readonly jqFilter?: string;
  readonly jsonPath?: string;
  readonly parameter?: string;
  readonly supplied?: SuppliedValueFrom;
}

export interface Volume {
  readonly name: string;
  readonly awsElasticBlockStore?: AWSElasticBlockStoreVolumeSource;
  readonly azureDisk?: AzureDiskVolumeSource;
  readonly azureFile?: AzureFileVolumeSource;
  readonly cephfs?: CephFSVolumeSource;
  readonly cinder?: CinderVolumeSource;
  readonly configMap?: ConfigMapVolumeSource;
  readonly csi?: CSIVolumeSource;
  readonly downwardAPI?: DownwardAPIVolumeSource;
  readonly emptyDir?: EmptyDirVolumeSource;
  readonly ephemeral?: EphemeralVolumeSource;
  readonly fc?: FCVolumeSource;
  readonly flexVolume?: FlexVolumeSource;
  readonly flocker?: FlockerVolumeSource;
  readonly gcePersistentDisk?: GCEPersistentDiskVolumeSource;
  readonly gitRepo?: GitRepoVolumeSource;
  readonly glusterfs?: GlusterfsVolumeSource;
  readonly hostPath?: HostPathVolumeSource;
  readonly image?: ImageVolumeSource;
  readonly iscsi?: ISCSIVolumeSource;
  readonly nfs?: NFSVolumeSource;
  readonly persistentVolumeClaim?: PersistentVolumeClaimVolumeSource;
  readonly photonPersistentDisk?: PhotonPersistentDiskVolumeSource;
  readonly portworxVolume?: PortworxVolumeSource;
  readonly projected?: ProjectedVolumeSource;
  readonly quobyte?: QuobyteVolumeSource;
  readonly rbd?: RBDVolumeSource;
  readonly scaleIO?: ScaleIOVolumeSource;
  readonly secret?: SecretVolumeSource;
  readonly storageos?: StorageOSVolumeSource;
  readonly vsphereVolume?: VsphereVirtualDiskVolumeSource;
}

export interface VolumeClaimGC {
  readonly strategy?: string;
}

export interface VolumeDevice {
  readonly name: string;
  readonly devicePath: string;
}

export interface VolumeMount {
  readonly name: string;
  readonly mountPath: string;
  readonly mountPropagation?: string;
  readonly readOnly?: boolean;
  readonly recursiveReadOnly?: string;
  readonly subPath?: string;
  readonly subPathExpr?: string;
}

export interface VolumeProjection {
  readonly clusterTrustBundle?: ClusterTrustBundleProjection;
  readonly configMap?: ConfigMapProjection;
  readonly downwardAPI?: DownwardAPIProjection;
  readonly podCertificate?: PodCertificateProjection;
  readonly secret?: SecretProjection;
  readonly serviceAccountToken?: ServiceAccountTokenProjection;
}

export interface VolumeResourceRequirements {
  readonly limits?: Readonly<Record<string, Quantity>>;
  readonly requests?: Readonly<Record<string, Quantity>>;
}

export interface VsphereVirtualDiskVolumeSource {
  readonly fsType?: string;
  readonly storagePolicyID?: string;
  readonly storagePolicyName?: string;
  readonly volumePath: string;
}

export interface WeightedPodAffinityTerm {
  readonly podAffinityTerm: PodAffinityTerm;
  readonly weight: number;
}

export interface WindowsSecurityContextOptions {
  readonly gmsaCredentialSpec?: string;
  readonly gmsaCredentialSpecName?: string;
  readonly hostProcess?: boolean;
  readonly runAsUserName?: string;
}

export interface Workflow {
  readonly apiVersion: "argoproj.io/v1alpha1";
  readonly kind: "Workflow";
  readonly metadata: ObjectMeta;
  readonly spec: WorkflowSpec;
  readonly status?: WorkflowStatus;
}

export interface WorkflowEventBinding {
  readonly apiVersion: "argoproj.io/v1alpha1";
  readonly kind: "WorkflowEventBinding";
  readonly metadata: ObjectMeta;
  readonly spec: WorkflowEventBindingSpec;
}

export interface WorkflowEventBindingSpec {
  readonly event: Event;
  readonly submit?: Submit;
}

export interface WorkflowLevelArtifactGC {
  readonly forceFinalizerRemoval?: boolean;
  readonly podMetadata?: Metadata;
  readonly podSpecPatch?: string;
  readonly serviceAccountName?: string;
  readonly strategy?: "" | "OnWorkflowCompletion" | "OnWorkflowDeletion" | "Never";
}

export interface WorkflowMetadata {
  readonly annotations?: Readonly<Record<string, string>>;
  readonly labels?: Readonly<Record<string, string>>;
  readonly labelsFrom?: Readonly<Record<string, LabelValueFrom>>;
}

export interface WorkflowSpec {
  readonly entrypoint?: string;
  readonly arguments?: Arguments;
  readonly onExit?: string;
  readonly hooks?: Readonly<Record<string, LifecycleHook>>;
  readonly serviceAccountName?: string;
  readonly workflowTemplateRef?: WorkflowTemplateRef;
  readonly activeDeadlineSeconds?: number;
  readonly affinity?: Affinity;
  readonly archiveLogs?: boolean;
  readonly artifactGC?: WorkflowLevelArtifactGC;
  readonly artifactRepositoryRef?: ArtifactRepositoryRef;
  readonly automountServiceAccountToken?: boolean;
  readonly dnsConfig?: PodDNSConfig;
  readonly dnsPolicy?: string;
  readonly executor?: ExecutorConfig;
  readonly executorPlugins?: readonly ExecutorPlugin[];
  readonly hostAliases?: readonly HostAlias[];
  readonly hostNetwork?: boolean;
  readonly imagePullSecrets?: readonly LocalObjectReference[];
  readonly metrics?: Metrics;
  readonly nodeSelector?: Readonly<Record<string, string>>;
  readonly parallelism?: number;
  readonly podDisruptionBudget?: PodDisruptionBudgetSpec;
  readonly podGC?: PodGC;
  readonly podMetadata?: Metadata;
  readonly podPriorityClassName?: string;
  readonly podResources?: ResourceRequirements;
  readonly podSpecPatch?: string;
  readonly priority?: number;
  readonly resourceClaims?: readonly PodResourceClaim[];
  readonly retryStrategy?: RetryStrategy;
  readonly schedulerName?: string;
  readonly securityContext?: PodSecurityContext;
  readonly shutdown?: string;
  readonly suspend?: boolean;
  readonly synchronization?: Synchronization;
  readonly tolerations?: readonly Toleration[];
  readonly ttlStrategy?: TTLStrategy;
  readonly volumeClaimGC?: VolumeClaimGC;
  readonly workflowMetadata?: WorkflowMetadata;
  readonly volumeClaimTemplates?: readonly PersistentVolumeClaim[];
  readonly volumes?: readonly Volume[];
  readonly templateDefaults?: Template;
  readonly templates?: readonly Template[];
}

export interface WorkflowStatus {
  readonly artifactGCStatus?: ArtGCStatus;
  readonly artifactRepositoryRef?: ArtifactRepositoryRefStatus;
  readonly compressedNodes?: string;
  readonly conditions?: readonly Condition[];
  readonly estimatedDuration?: number;
  readonly finishedAt?: Time;
  readonly message?: string;
  readonly nodes?: Readonly<Record<string, NodeStatus>>;
  readonly offloadNodeStatusVersion?: string;
  readonly outputs?: Outputs;
  readonly persistentVolumeClaims?: readonly Volume[];
  readonly phase?: string;
  readonly progress?: string;
  readonly resourcesDuration?: Readonly<Record<string, number>>;
  readonly startedAt?: Time;
  readonly storedTemplates?: Readonly<Record<string, Template>>;
  readonly storedWorkflowTemplateSpec?: WorkflowSpec;
  readonly synchronization?: SynchronizationStatus;
  readonly taskResultsCompletionStatus?: Readonly<Record<string, boolean>>;
}

export interface WorkflowStep {
  readonly name?: string;
  readonly template?: string;
  readonly templateRef?: TemplateRef;
  readonly inline?: Template;
  readonly arguments?: Arguments;
  readonly when?: string;
  readonly withItems?: readonly Item[];
  readonly withParam?: string;
  readonly withSequence?: Sequence;
  readonly continueOn?: ContinueOn;
  readonly hooks?: Readonly<Record<string, LifecycleHook>>;
  readonly onExit?: string;
}

export interface WorkflowTemplate {
  readonly apiVersion: "argoproj.io/v1alpha1";
  readonly kind: "WorkflowTemplate";
  readonly metadata: ObjectMeta;
  readonly spec: WorkflowSpec;
}

export interface WorkflowTemplateRef {
  readonly name?: string;
  readonly clusterScope?: boolean;
}

export type ZipStrategy = Readonly<Record<string, never>>;

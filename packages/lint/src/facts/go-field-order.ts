/**
 * The order of the fields in the Go types below a template of Argo 4.0, in which Go writes them as JSON. `{}` behind a
 * field means that it is written even when it is not there, as an empty object. Types with one field are left out.
 */
const order = `
AWSElasticBlockStoreVolumeSource: volumeID fsType partition readOnly
Affinity: nodeAffinity podAffinity podAntiAffinity
AppArmorProfile: type localhostProfile
ArchiveStrategy: tar none zip
Arguments: parameters artifacts
Artifact: name path mode from archiveLogs s3 git http artifactory hdfs raw oss gcs azure plugin globalName archive optional subPath recurseMode fromExpression artifactGC deleted
ArtifactGC: strategy podMetadata serviceAccountName
ArtifactLocation: archiveLogs s3 git http artifactory hdfs raw oss gcs azure plugin
ArtifactPaths: name path mode from archiveLogs s3 git http artifactory hdfs raw oss gcs azure plugin globalName archive optional subPath recurseMode fromExpression artifactGC deleted
ArtifactoryArtifact: url usernameSecret passwordSecret
AzureArtifact: endpoint container accountKeySecret useSDKCreds blob
AzureDiskVolumeSource: diskName diskURI cachingMode fsType readOnly kind
AzureFileVolumeSource: secretName shareName readOnly
Backoff: duration factor maxDuration cap
BasicAuth: usernameSecret passwordSecret
CSIVolumeSource: driver readOnly fsType volumeAttributes nodePublishSecretRef
Capabilities: add drop
CephFSVolumeSource: monitors path user secretFile secretRef readOnly
CinderVolumeSource: volumeID fsType readOnly secretRef
ClientCertAuth: clientCertSecret clientKeySecret
ClusterTrustBundleProjection: name signerName labelSelector optional path
ConfigMapEnvSource: name optional
ConfigMapKeySelector: name key optional
ConfigMapProjection: name items optional
ConfigMapVolumeSource: name items defaultMode optional
Container: name image command args workingDir ports envFrom env resources{} resizePolicy restartPolicy volumeMounts volumeDevices livenessProbe readinessProbe startupProbe lifecycle terminationMessagePath terminationMessagePolicy imagePullPolicy securityContext stdin stdinOnce tty
ContainerNode: name image command args workingDir ports envFrom env resources{} resizePolicy restartPolicy volumeMounts volumeDevices livenessProbe readinessProbe startupProbe lifecycle terminationMessagePath terminationMessagePolicy imagePullPolicy securityContext stdin stdinOnce tty dependencies
ContainerPort: name hostPort containerPort protocol hostIP
ContainerResizePolicy: resourceName restartPolicy
ContainerSetRetryStrategy: duration retries
ContainerSetTemplate: containers volumeMounts retryStrategy
ContinueOn: error failed
DAGTask: name template inline arguments{} templateRef dependencies withItems withParam withSequence when continueOn onExit depends hooks
DAGTemplate: target tasks failFast
Data: source{} transformation
DownwardAPIVolumeFile: path fieldRef resourceFieldRef mode
DownwardAPIVolumeSource: items defaultMode
EmptyDirVolumeSource: medium sizeLimit
EnvFromSource: prefix configMapRef secretRef
EnvVar: name value valueFrom
EnvVarSource: fieldRef resourceFieldRef configMapKeyRef secretKeyRef
FCVolumeSource: targetWWNs lun fsType readOnly wwids
FlexVolumeSource: driver fsType secretRef readOnly options
FlockerVolumeSource: datasetName datasetUUID
GCEPersistentDiskVolumeSource: pdName fsType partition readOnly
GCSArtifact: bucket serviceAccountKeySecret key
GRPCAction: port service
Gauge: value realtime operation
GitArtifact: repo revision depth fetch usernameSecret passwordSecret sshPrivateKeySecret insecureIgnoreHostKey disableSubmodules singleBranch branch insecureSkipTLS
GitRepoVolumeSource: repository revision directory
GlusterfsVolumeSource: endpoints path readOnly
HDFSArtifact: krbCCacheSecret krbKeytabSecret krbUsername krbRealm krbConfigConfigMap krbServicePrincipalName addresses hdfsUser dataTransferProtection path force
HTTP: method url headers timeoutSeconds successCondition body bodyFrom insecureSkipVerify
HTTPArtifact: url headers auth
HTTPAuth: clientCert{} oauth2{} basicAuth{}
HTTPGetAction: path port host scheme httpHeaders
HTTPHeader: name value
Header: name value
Histogram: value buckets
HostAlias: ip hostnames
HostPathVolumeSource: path type
ISCSIVolumeSource: targetPortal iqn lun iscsiInterface fsType readOnly portals chapAuthDiscovery chapAuthSession secretRef initiatorName
ImageVolumeSource: reference pullPolicy
Inputs: parameters artifacts
KeyToPath: key path mode
LabelSelector: matchLabels matchExpressions
LabelSelectorRequirement: key operator values
Lifecycle: postStart preStop stopSignal
LifecycleHandler: exec httpGet tcpSocket sleep
LifecycleHook: template arguments{} templateRef expression
ManagedFieldsEntry: manager operation apiVersion time fieldsType fieldsV1 subresource
Memoize: key cache maxAge
Metadata: annotations labels
MetricLabel: key value
Mutex: name namespace database
NFSVolumeSource: server path readOnly
NodeAffinity: requiredDuringSchedulingIgnoredDuringExecution preferredDuringSchedulingIgnoredDuringExecution
NodeSelectorRequirement: key operator values
NodeSelectorTerm: matchExpressions matchFields
OAuth2Auth: clientIDSecret clientSecretSecret tokenURLSecret scopes endpointParams
OAuth2EndpointParam: key value
OSSArtifact: endpoint bucket accessKeySecret secretKeySecret createBucketIfNotPresent securityToken lifecycleRule useSDKCreds key
OSSLifecycleRule: markInfrequentAccessAfterDays markDeletionAfterDays
ObjectFieldSelector: apiVersion fieldPath
ObjectMeta: name generateName namespace selfLink uid resourceVersion generation creationTimestamp deletionTimestamp deletionGracePeriodSeconds labels annotations ownerReferences finalizers managedFields
Outputs: parameters artifacts result exitCode
OwnerReference: apiVersion kind name uid controller blockOwnerDeletion
Parameter: name default value valueFrom globalName enum description
PersistentVolumeClaimSpec: accessModes selector resources{} volumeName storageClassName volumeMode dataSource dataSourceRef volumeAttributesClassName
PersistentVolumeClaimTemplate: metadata{} spec{}
PersistentVolumeClaimVolumeSource: claimName readOnly
PhotonPersistentDiskVolumeSource: pdID fsType
PluginArtifact: name configuration connectionTimeoutSeconds key
PodAffinity: requiredDuringSchedulingIgnoredDuringExecution preferredDuringSchedulingIgnoredDuringExecution
PodAffinityTerm: labelSelector namespaces topologyKey namespaceSelector matchLabelKeys mismatchLabelKeys
PodAntiAffinity: requiredDuringSchedulingIgnoredDuringExecution preferredDuringSchedulingIgnoredDuringExecution
PodSecurityContext: seLinuxOptions windowsOptions runAsUser runAsGroup runAsNonRoot supplementalGroups supplementalGroupsPolicy fsGroup sysctls fsGroupChangePolicy seccompProfile appArmorProfile seLinuxChangePolicy
PortworxVolumeSource: volumeID fsType readOnly
PreferredSchedulingTerm: weight preference{}
Probe: exec httpGet tcpSocket grpc initialDelaySeconds timeoutSeconds periodSeconds successThreshold failureThreshold terminationGracePeriodSeconds
ProjectedVolumeSource: sources defaultMode
Prometheus: name labels help when gauge histogram counter
QuobyteVolumeSource: registry volume readOnly user group tenant
RBDVolumeSource: monitors image fsType pool user keyring secretRef readOnly
ResourceClaim: name request
ResourceFieldSelector: containerName resource divisor
ResourceRequirements: limits requests claims
ResourceTemplate: action mergeStrategy manifest manifestFrom setOwnerReference successCondition failureCondition flags
RetryStrategy: limit retryPolicy backoff affinity expression
S3Artifact: endpoint bucket region insecure accessKeySecret secretKeySecret sessionTokenSecret roleARN useSDKCreds createBucketIfNotPresent encryptionOptions caSecret key
S3EncryptionOptions: kmsKeyId kmsEncryptionContext enableEncryption serverSideCustomerKeySecret
SELinuxOptions: user role type level
ScaleIOVolumeSource: gateway system secretRef sslEnabled protectionDomain storagePool storageMode volumeName fsType readOnly
ScriptTemplate: name image command args workingDir ports envFrom env resources{} resizePolicy restartPolicy volumeMounts volumeDevices livenessProbe readinessProbe startupProbe lifecycle terminationMessagePath terminationMessagePolicy imagePullPolicy securityContext stdin stdinOnce tty source
SeccompProfile: type localhostProfile
SecretEnvSource: name optional
SecretKeySelector: name key optional
SecretProjection: name items optional
SecretVolumeSource: secretName items defaultMode optional
SecurityContext: capabilities privileged seLinuxOptions windowsOptions runAsUser runAsGroup runAsNonRoot readOnlyRootFilesystem allowPrivilegeEscalation procMount seccompProfile appArmorProfile
SemaphoreRef: configMapKeyRef namespace database
Sequence: count start end format
ServiceAccountTokenProjection: audience expirationSeconds path
StorageOSVolumeSource: volumeName volumeNamespace fsType readOnly secretRef
Synchronization: semaphores mutexes
Sysctl: name value
TCPSocketAction: port host
Template: name inputs{} outputs{} nodeSelector affinity metadata{} daemon steps container containerSet script resource dag suspend data http plugin volumes initContainers sidecars archiveLocation activeDeadlineSeconds retryStrategy parallelism failFast tolerations schedulerName priorityClassName serviceAccountName automountServiceAccountToken executor hostAliases securityContext podSpecPatch metrics synchronization memoize timeout annotations
TemplateRef: name template clusterScope
Toleration: key operator value effect tolerationSeconds
TypedLocalObjectReference: apiGroup kind name
TypedObjectReference: apiGroup kind name namespace
UserContainer: name image command args workingDir ports envFrom env resources{} resizePolicy restartPolicy volumeMounts volumeDevices livenessProbe readinessProbe startupProbe lifecycle terminationMessagePath terminationMessagePolicy imagePullPolicy securityContext stdin stdinOnce tty mirrorVolumeMounts
ValueFrom: path jsonPath jqFilter event parameter supplied configMapKeyRef default expression
Volume: name hostPath emptyDir gcePersistentDisk awsElasticBlockStore gitRepo secret nfs iscsi glusterfs persistentVolumeClaim rbd flexVolume cinder cephfs flocker downwardAPI fc azureFile configMap vsphereVolume quobyte azureDisk photonPersistentDisk projected portworxVolume scaleIO storageos csi ephemeral image
VolumeDevice: name devicePath
VolumeMount: name readOnly recursiveReadOnly mountPath subPath mountPropagation subPathExpr
VolumeProjection: secret downwardAPI configMap serviceAccountToken clusterTrustBundle
VolumeResourceRequirements: limits requests
VsphereVirtualDiskVolumeSource: volumePath fsType storagePolicyName storagePolicyID
WeightedPodAffinityTerm: weight podAffinityTerm{}
WindowsSecurityContextOptions: gmsaCredentialSpecName gmsaCredentialSpec runAsUserName hostProcess
WorkflowStep: name template inline arguments{} templateRef withItems withParam withSequence when continueOn onExit hooks
`;

/** A field of a Go type. */
export interface GoField {
  readonly name: string;
  readonly isAlwaysWritten: boolean;
}

const fieldOf = (word: string): GoField =>
  word.endsWith("{}") ? { name: word.slice(0, -2), isAlwaysWritten: true } : { name: word, isAlwaysWritten: false };

/** The fields of Go types by the names of these; types that are not there are few fields that hold no others. */
export const goFieldOrder = (): ReadonlyMap<string, readonly GoField[]> =>
  new Map(
    order
      .trim()
      .split("\n")
      .map((line) => {
        const [type = "", fields = ""] = line.split(": ");
        return [type, fields.split(" ").map(fieldOf)];
      }),
  );

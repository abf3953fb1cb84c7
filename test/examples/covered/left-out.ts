/** Types of Kubernetes of which the examples show every field as well, since people ask for them by name. */
export const wanted: readonly string[] = ["Affinity", "Volume", "VolumeProjection"];

const written = "Argo writes it";
const otherWord = "the same is said in another way, which an example shows";
const unsafe = "nobody should copy it";
const asInS3 = "as in S3Artifact";
const temporary = "a key that ends after an hour is in no manifest";
const retired = "Kubernetes has retired this driver, or the plugin that it needs";
const driver = "for one kind of storage: the csi volume stands for it";
const young = "not in every cluster yet";

/** The fields that no example shows, with why. What is shown after all, and what does not exist, fails a test. */
export const leftOut: Readonly<Record<string, string>> = {
  "Artifact.archiveLogs": "only in an archiveLocation it means something",
  "Artifact.deleted": written,
  "AzureArtifact.useSDKCreds": asInS3,
  "CronWorkflow.status": written,
  "DAGTask.continueOn": otherWord,
  "DAGTask.onExit": otherWord,
  "GitArtifact.fetch": "for references that are neither branches nor tags",
  "GitArtifact.insecureIgnoreHostKey": unsafe,
  "GitArtifact.insecureSkipTLS": unsafe,
  "HDFSArtifact.hdfsUser": "without Kerberos",
  "HDFSArtifact.krbCCacheSecret": otherWord,
  "HTTP.bodyFrom": "for bytes instead of a text",
  "HTTPBodySource.bytes": "for bytes instead of a text",
  "HTTP.insecureSkipVerify": unsafe,
  "OSSArtifact.securityToken": temporary,
  "OSSArtifact.useSDKCreds": asInS3,
  "Outputs.exitCode": written,
  "Outputs.result": written,
  "S3Artifact.sessionTokenSecret": temporary,
  "Volume.awsElasticBlockStore": retired,
  "Volume.azureDisk": retired,
  "Volume.azureFile": retired,
  "Volume.cephfs": retired,
  "Volume.cinder": retired,
  "Volume.fc": driver,
  "Volume.flexVolume": retired,
  "Volume.flocker": retired,
  "Volume.gcePersistentDisk": retired,
  "Volume.gitRepo": retired,
  "Volume.glusterfs": retired,
  "Volume.iscsi": driver,
  "Volume.photonPersistentDisk": retired,
  "Volume.portworxVolume": retired,
  "Volume.quobyte": retired,
  "Volume.rbd": retired,
  "Volume.scaleIO": retired,
  "Volume.storageos": retired,
  "Volume.vsphereVolume": retired,
  "VolumeProjection.clusterTrustBundle": young,
  "VolumeProjection.podCertificate": young,
  "Workflow.status": written,
  "WorkflowSpec.shutdown": "argo stop and argo terminate write it",
  "WorkflowStep.onExit": otherWord,
};
